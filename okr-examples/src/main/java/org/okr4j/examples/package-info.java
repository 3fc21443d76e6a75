/**
 * The runnable jar: reads documents from files or standard input, and prints reports, findings and documents.
 *
 * <pre>{@code
 * java -jar okr.jar report company.json --as-of 2026-08-31
 * }</pre>
 *
 * <p>The library itself does no I/O and asks no clock; this package is where both happen.
 */
@NullMarked
package org.okr4j.examples;

import org.jspecify.annotations.NullMarked;
