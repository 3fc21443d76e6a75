package org.okr4j.json.codec;

/** The bytes of a JSON text, and where in them white space, numbers and constants end. */
final class JsonText {
    final byte[] bytes;
    final int begin;
    final int end;

    /** Where reading has come to, for who is refused there. */
    final Path path = new Path();

    private final Places places;

    JsonText(byte[] bytes, int begin, int end) {
        this.bytes = bytes;
        this.begin = begin;
        this.end = end;
        this.places = new Places(bytes, begin);
    }

    byte at(int index) {
        if (index >= end) {
            throw refused(end, NoJson.ENDS_TOO_EARLY);
        }
        return bytes[index];
    }

    int line(int index) {
        return places.line(index);
    }

    int column(int index) {
        return places.column(index);
    }

    int behindSpace(int from) {
        int i = from;
        while (i < end && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(byte b) {
        return b <= ' ' && (b == ' ' || b == '\n' || b == '\r' || b == '\t');
    }

    int behindNumber(int from) {
        int first = bytes[from] == '-' ? from + 1 : from;
        if (!isDigit(at(first))) {
            throw refused(from, found(from).noValue());
        }
        int i = behindDigits(first);
        if (bytes[first] == '0' && i > first + 1) {
            throw refused(from, found(from).leadingZero());
        }
        if (i < end && bytes[i] == '.') {
            i = behindSomeDigits(i + 1);
        }
        if (i < end && (bytes[i] == 'e' || bytes[i] == 'E')) {
            byte sign = at(i + 1);
            i = behindSomeDigits(sign == '-' || sign == '+' ? i + 2 : i + 1);
        }
        return i;
    }

    private int behindSomeDigits(int from) {
        if (!isDigit(at(from))) {
            throw refused(from, found(from).noDigit());
        }
        return behindDigits(from);
    }

    private int behindDigits(int from) {
        int i = from;
        while (i < end && isDigit(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    int behindConstant(int from, String constant) {
        int behind = from + constant.length();
        for (int i = from; i < behind; i++) {
            if (at(i) != constant.charAt(i - from)) {
                throw refused(from, found(from).noValue());
            }
        }
        if (behind < end && NoJson.isOfWord(bytes[behind])) {
            throw refused(from, found(from).noValue());
        }
        return behind;
    }

    NoJson found(int index) {
        return new NoJson(bytes, index, end);
    }

    OkrJsonException refused(int index, String problem) {
        boolean malformed = index < end && bytes[index] < 0 && Utf8.behind(bytes, index, end, true) == Utf8.MALFORMED;
        return malformed
                ? Utf8.malformed(index - begin)
                : new OkrJsonException(path.pointer(bytes), line(index), column(index), problem, null);
    }
}
