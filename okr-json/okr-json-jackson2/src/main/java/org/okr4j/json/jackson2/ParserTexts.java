package org.okr4j.json.jackson2;

import static org.okr4j.json.jackson2.Carried.ask;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.okr4j.json.codec.StrictReader;
import org.okr4j.json.codec.TextOpener;
import org.okr4j.json.codec.TextTokens;

/** Cuts texts into tokens by a mapper of the facade's own. */
final class ParserTexts implements TextOpener {
    /** The codec has a limit of its own for the digits of a number, and says so in its own words. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(StrictReader.MOST_NESTED)
            .maxNameLength(StrictReader.LONGEST_NAME)
            .maxStringLength(StrictReader.LONGEST_TEXT)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    // Names of a hostile text are not kept for ever.
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .build();

    @Override
    public TextTokens open(String text) {
        return new ParserTokens(ask(() -> MAPPER.createParser(text)));
    }

    @Override
    public TextTokens open(byte[] utf8, int from, int to) {
        return new ParserTokens(ask(() -> MAPPER.createParser(utf8, from, to - from)));
    }
}
