/**
 * What a title says: its quantities with their roles, its deadline, which way it goes, whether it can be measured, and
 * what is wrong with it.
 *
 * <pre>{@code
 * KeyResultText text = TextReader.english().keyResult("Cut the cost per order by 20% within two months",
 *         Cycle.quarter(2026, 3));
 * text.direction(); // DECREASE
 * Quantity by = text.targets().get(0); // 20, unit "%", change RELATIVE, at 26 to 29
 * LocalDate due = text.deadline().orElseThrow().date().orElseThrow(); // 2026-09-01
 * }</pre>
 *
 * <p>People write key results as sentences, and what they mean is often clearer there than in the fields beside them. A
 * reader finds it by rules over words, not by a model that was trained: for every answer it can show the
 * {@link org.okr4j.core.Span} of the text that decided it, and the same text has the same answer tomorrow.
 *
 * <p>A reader takes every text, whatever is in it, in time linear in its length, and answers the same in every default
 * locale. Spans are in UTF-16 code units of the text as it was given. A deadline such as "within two months" is worked
 * out from the cycle that is handed in; without one it stays a phrase.
 *
 * <h2>From a statement to an objective, and back</h2>
 *
 * <pre>{@code
 * Objective growth = Drafter.english().objective("I will grow as measured by 950 new leads and NPS from 30 to 45",
 *         Cycle.quarter(2026, 3));
 * growth.keyResults().get(1).measure(); // Metric.increase(30, 45)
 * Statement.of(growth).text(); // I will grow as measured by 950 new leads and NPS from 30 to 45
 * }</pre>
 *
 * <p>A {@link org.okr4j.core.text.Drafter} invents nothing. What a sentence does not say is left out, and rules name
 * it.
 *
 * <h2>Words of your own</h2>
 *
 * <p>The words that it knows are data, in classes that {@link org.okr4j.core.text.WordClass} lists.
 * {@link org.okr4j.core.text.Lexicon#english()} can be added to, and another language is another lexicon.
 *
 * <pre>{@code
 * Lexicon bakers = Lexicon.english().plus(WordClass.VANITY, "oven selfies");
 * TextReader.of(bakers).keyResult("5,000 oven selfies").vanity(); // YES
 * }</pre>
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
