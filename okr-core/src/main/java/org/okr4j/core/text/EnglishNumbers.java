package org.okr4j.core.text;

/** Numbers in words, what stands before and after a number, and what is none. */
final class EnglishNumbers {
    static final String TABLE = """
            # Cardinal numbers: Huddleston and Pullum, The Cambridge Grammar of the English Language, chapter 5, section 7.
            [number]
            0 : zero
            1 : one
            2 : two
            3 : three
            4 : four
            5 : five
            6 : six
            7 : seven
            8 : eight
            9 : nine
            10 : ten
            11 : eleven
            12 : twelve, dozen
            13 : thirteen
            14 : fourteen
            15 : fifteen
            16 : sixteen
            17 : seventeen
            18 : eighteen
            19 : nineteen
            20 : twenty
            30 : thirty
            40 : forty
            50 : fifty
            60 : sixty
            70 : seventy
            80 : eighty
            90 : ninety

            # Short scale, and the suffixes of financial reports.
            [magnitude]
            100 : hundred
            1000 : thousand, k
            1000000 : million, millions, mio, mn, mm, m
            1000000000 : billion, billions, bn, b
            1000000000000 : trillion, tn

            [percent]
            %, percent, per cent, pct
            """;

    private EnglishNumbers() {}
}
