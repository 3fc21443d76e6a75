/**
 * Scores and lints many documents on many machines with Apache Spark, and adds up what they come to by cycle and level.
 *
 * <p>Only lines of text and rows of whole numbers travel between machines. Scorer and rule set are constants of each machine:
 * they are immutable and shared by all of its threads. Sums of millionths are exact, so that neither the order of the lines
 * nor where they are cut changes a digit.
 */
@NullMarked
package org.okr4j.examples.spark;

import org.jspecify.annotations.NullMarked;
