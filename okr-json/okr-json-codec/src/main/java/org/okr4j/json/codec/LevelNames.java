package org.okr4j.json.codec;

import org.okr4j.core.LevelName;

/** The level reached, by its name. */
final class LevelNames implements TextShape<LevelName> {

    @Override
    public LevelName read(Input in) {
        in.require(Token.TEXT, "The name of a level");
        return new LevelName(in.limitedText());
    }

    @Override
    public String text(LevelName level) {
        return level.name();
    }
}
