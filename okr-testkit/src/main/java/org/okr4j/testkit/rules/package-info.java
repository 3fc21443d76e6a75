/**
 * Golden cases for rules: a folder of documents, and beside each what a team's own set of rules finds in it.
 *
 * <pre>{@code
 * RuleCases.in(texts, format).by(RuleSet.standard().plus(noDescription)).check();
 * }</pre>
 *
 * <p>{@link org.okr4j.testkit.rules.RuleCases} reads no files and knows no JSON: texts come by name, and
 * {@link org.okr4j.testkit.rules.CaseFormat} says how they are read.
 */
@NullMarked
package org.okr4j.testkit.rules;

import org.jspecify.annotations.NullMarked;
