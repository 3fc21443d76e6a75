/**
 * OKRs in JSON with Jackson 3. Register the module first; or, without a mapper of your own, use the facade.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new OkrModule()).build();   // or .findAndAddModules()
 * Okrs okrs = mapper.readValue(text, Okrs.class);
 * List<CheckIn> checkIns = mapper.readValue(array, new TypeReference<>() {});
 *
 * Okrs same = OkrJson.read(text);
 * String json = OkrJson.write(okrs);
 * }</pre>
 *
 * <p><b>Without the module</b> Jackson sees values that have no properties of its kind: it writes most of them as
 * {@code {}} without a word (unless {@code SerializationFeature.FAIL_ON_EMPTY_BEANS} is on), and what it does write it
 * writes by its own names. Nothing of that can be read back: reading a document, an objective or a measure with a mapper
 * that has no module fails with Jackson's {@code InvalidDefinitionException}.
 *
 * <p><b>Errors.</b> The facade throws {@link org.okr4j.json.codec.OkrJsonException}: JSON pointer, line, column, what
 * was found and what would be right, in one line. A mapper throws Jackson's own {@code MismatchedInputException} with the
 * path and the same words. Where one problem at a time is too few, the facade tells up to a hundred of a text at once:
 *
 * <pre>{@code
 * String text = "{\"okr\":1,\"objectives\":[{\"id\":\"grow\",\"titel\":\"More people bake\"}]}";
 * Findings problems = OkrJson.problems(text);
 * problems.all().get(0).field(); // /objectives/0/titel
 * problems.all().get(0).message(); // line 1, column 37: An objective has no field "titel"; the nearest is "title"
 * }</pre>
 *
 * <p><b>Many documents</b>, each in a line or all in an array, are read and written one by one in constant memory by what
 * Jackson has for it: {@code mapper.readerFor(Okrs.class).readValues(in)}, and
 * {@code mapper.writer().withRootValueSeparator("\n").writeValues(out)} or {@code writeValuesAsArray(out)}.
 *
 * <p><b>Unknown fields</b> are refused by the facade, which names the nearest known one. A mapper does what its
 * {@code DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES} says. Repeated fields, {@code null}, numbers as text and
 * text as numbers are refused by both.
 */
@NullMarked
package org.okr4j.json;

import org.jspecify.annotations.NullMarked;
