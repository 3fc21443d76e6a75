package org.okr4j.scoring;

import org.okr4j.core.Measure;

/**
 * A strategy of this library. It looks at what was read and never at the day itself, so that progress stays the same from
 * day to day as long as nothing else is known; of a strategy that somebody plugs in nobody knows.
 */
interface TimelessStrategy<M extends Measure> extends ScoringStrategy<M> {}
