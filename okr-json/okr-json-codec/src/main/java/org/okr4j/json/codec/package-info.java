/**
 * The wire format, version 1: how every value of OKRs is read from tokens and written to tokens.
 *
 * <pre>{@code
 * Okrs okrs = Formats.OKRS.read(tokens, UnknownFields.REFUSED);
 * Formats.CHECK_IN.write(checkIn, sink);
 * }</pre>
 *
 * <p>People who use Jackson want {@code org.okr4j.json} or {@code org.okr4j.json.jackson2}, which bind this package to
 * Jackson 3 and to Jackson 2. A binding for another library implements {@link org.okr4j.json.codec.TokenSource} and
 * {@link org.okr4j.json.codec.TokenSink}, and for whole texts {@link org.okr4j.json.codec.TextOpener}.
 *
 * <p>The fields of a type stand in one table, in the order in which they are written; reading, writing, messages and the
 * test that holds them to the JSON Schema all follow from it. The schemas (2020-12) lie in this jar as
 * {@code META-INF/okr4j/okrs.schema.json}, {@code scorecard.schema.json}, {@code summary.schema.json} and
 * {@code findings.schema.json}: {@code Formats.class.getResourceAsStream("/META-INF/…")}.
 *
 * <p>What a minor version may change: it may add an optional field, with a default that means what its absence meant
 * before. It never renames or removes a field, never makes one required and never changes what a value means; for that
 * the version of the format, {@code "okr": 1}, goes up, and a document of a later version is refused.
 */
@NullMarked
package org.okr4j.json.codec;

import org.jspecify.annotations.NullMarked;
