package org.okr4j.json;

import org.okr4j.json.codec.StrictReader;
import org.okr4j.json.codec.TextOpener;
import org.okr4j.json.codec.TextTokens;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Cuts texts into tokens by a mapper of the facade's own. */
final class ParserTexts implements TextOpener {
    /** The codec has a limit of its own for the digits of a number, and says so in its own words. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(StrictReader.MOST_NESTED)
            .maxNameLength(StrictReader.LONGEST_NAME)
            .maxStringLength(StrictReader.LONGEST_TEXT)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .build();

    @Override
    public TextTokens open(String text) {
        return new ParserTokens(MAPPER.createParser(text));
    }

    @Override
    public TextTokens open(byte[] utf8, int from, int to) {
        return new ParserTokens(MAPPER.createParser(utf8, from, to - from));
    }
}
