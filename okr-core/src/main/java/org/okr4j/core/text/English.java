package org.okr4j.core.text;

import java.util.List;

/** The tables of English words, each in a file of its own. */
final class English {
    static final List<String> TABLES = List.of(
            CommonSigns.TABLE,
            EnglishNumbers.TABLE,
            EnglishTimes.TABLE,
            EnglishMotion.TABLE,
            EnglishWork.TABLE,
            EnglishForms.TABLE,
            EnglishNouns.TABLE,
            EnglishArtefacts.TABLE,
            EnglishVanity.TABLE,
            EnglishQualities.TABLE,
            EnglishGrammar.TABLE,
            EnglishStatements.TABLE,
            EnglishWording.TABLE);

    private English() {}
}
