package org.okr4j.json.codec;

/**
 * Counts lines and columns of a text, only when something is refused. It goes on from the last place, so that all places
 * of a text that rise take linear time.
 */
final class Places {
    private final byte[] text;
    private final int begin;

    private int counted;
    private int line;
    private int column;

    Places(byte[] text, int begin) {
        this.text = text;
        this.begin = begin;
        restart();
    }

    /** Returns the line, from 1 on; a line ends with a line feed, a carriage return or both. */
    int line(int index) {
        count(index);
        return line;
    }

    /** Returns the column in UTF-16 code units, from 1 on. */
    int column(int index) {
        count(index);
        return column;
    }

    private void restart() {
        counted = begin;
        line = 1;
        column = 1;
    }

    private void count(int index) {
        if (index < counted) {
            restart();
        }
        for (; counted < index; counted++) {
            byte b = text[counted];
            if (b == '\r' || b == '\n') {
                boolean second = b == '\n' && counted > begin && text[counted - 1] == '\r';
                line += second ? 0 : 1;
                column = 1;
            } else {
                column += Quoted.units(b);
            }
        }
    }
}
