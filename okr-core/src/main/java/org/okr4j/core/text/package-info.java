/**
 * What a title says: its quantities with their roles, its deadline, which way it goes, whether it can be measured, and
 * what is wrong with it.
 *
 * <pre>{@code
 * KeyResultText text = TextReader.english().keyResult("Cut the cost per order by 20% within two months", Cycle.quarter(2026, 3));
 * text.direction();                           // DECREASE
 * text.quantities().get(0).value();           // 20, unit "%", change RELATIVE, at 26 to 29
 * text.deadline().orElseThrow().date();       // 2026-09-01
 * }</pre>
 *
 * <p>A reader takes every text, whatever is in it, in time linear in its length, and answers the same in every default
 * locale. Spans are in UTF-16 code units of the text as it was given.
 *
 * <p>The words that it knows are data. {@link org.okr4j.core.text.Lexicon#english()} can be added to, and another
 * language is another lexicon.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        from = "copy",
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class)
@NullMarked
package org.okr4j.core.text;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
