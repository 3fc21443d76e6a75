/**
 * The wire format, version 1: how every value of OKRs is read from tokens and written to tokens.
 *
 * <pre>{@code
 * CheckIn read = CheckIn.of(LocalDate.parse("2026-08-31"), "4.1");
 * Formats.CHECK_IN.write(read, sink); // {"date":"2026-08-31","reading":4.1}
 * OkrLimits narrow = OkrLimits.standard().withKeyResults(10).withCheckIns(100);
 * }</pre>
 *
 * <p>People who use Jackson want {@code org.okr4j.json} or {@code org.okr4j.json.jackson2}, which bind this package to
 * Jackson 3 and to Jackson 2. A binding for another library implements {@link org.okr4j.json.codec.TokenSource} and
 * {@link org.okr4j.json.codec.TokenSink}. Whole texts are read without any library, by
 * {@link org.okr4j.json.codec.StrictReader}.
 *
 * <p>The fields of a type stand in one table, in the order in which they are written; reading, writing, messages and the
 * test that holds them to the JSON Schema all follow from it. The schemas (2020-12) lie in this jar as
 * {@code META-INF/okr4j/okrs.schema.json}, {@code scorecard.schema.json}, {@code summary.schema.json} and
 * {@code findings.schema.json}: {@code Formats.class.getResourceAsStream("/META-INF/…")}.
 *
 * <h2>What a schema cannot say</h2>
 *
 * <p>What is refused is invalid by the schema as well, but for these rules: each name once in an object; whole characters;
 * no text after the value; ids unique in a document, and names unique among the milestones or levels of a measure;
 * {@code to} differs from {@code from}; the later of two dates or bounds is not before the earlier; the points of a plan and
 * the levels of a measure rise; a reading is of the kind and has the names that its measure knows; an amendment keeps the
 * type of the measure; numbers of a summary add up; and the {@link org.okr4j.json.codec.OkrLimits limits} of the reader.
 *
 * <h2>What may change</h2>
 *
 * <ul>
 *   <li>A minor version of the library may add an optional field, with a default that means what its absence meant before,
 *       and a value to a list of values where the specification of the format adds one. Words of messages may change.
 *   <li>It never renames or removes a field, never makes one required, never changes what a value means or how it is
 *       written, and never refuses what an earlier one has written.
 *   <li>For all that the version of the format, {@code "okr": 1}, goes up. A document of a later version is refused by its
 *       number, wherever in the document that stands; those of earlier versions are read.
 *   <li>So an older release refuses a newer document only where that says what the older one cannot know. Who wants to
 *       read it nonetheless reads with a mapper that skips unknown fields, and loses them when writing.
 *   <li>Documents of version 1 with every field of it are kept with the tests, and every later build reads them.
 * </ul>
 */
@NullMarked
package org.okr4j.json.codec;

import org.jspecify.annotations.NullMarked;
