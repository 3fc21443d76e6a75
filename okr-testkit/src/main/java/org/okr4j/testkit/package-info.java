/**
 * Values of every type of the model for property-based tests with jqwik.
 *
 * <pre>{@code
 * @Property
 * @Domain(OkrDomain.class)
 * void what_is_written_is_read(@ForAll Okrs okrs) {
 *     assertThat(OkrJson.read(OkrJson.write(okrs))).isEqualTo(okrs);
 * }
 * }</pre>
 *
 * <p>{@link org.okr4j.testkit.OkrDomain} gives a value for every parameter of a type of the model;
 * {@link org.okr4j.testkit.OkrArbitraries} has the same as methods, to combine and to filter. Values are small most of the
 * time, strange some of the time, and shrink to something that a person can read.
 */
package org.okr4j.testkit;
