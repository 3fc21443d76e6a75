package org.okr4j.testkit.laws;

import java.util.Optional;

/** What each law of JSON asks of one value. */
enum JsonLaw {
    READ_BACK("read-back", "what is written is read back as it was") {
        @Override
        <T> Optional<String> fault(Json<T> json, T value) {
            return Fault.unlessEqual(value, json.read(json.write(value)));
        }
    },
    FIXED_POINT("fixed-point", "what is read back is written as it was") {
        @Override
        <T> Optional<String> fault(Json<T> json, T value) {
            String written = json.write(value);
            return Fault.unlessEqual(written, json.write(json.read(written)));
        }
    },
    UNKNOWN("unknown", "fields that nobody knows change no known one") {
        @Override
        boolean appliesTo(Json<?> json) {
            return json.readsUnknownFields();
        }

        @Override
        <T> Optional<String> fault(Json<T> json, T value) {
            String written = json.write(value);
            return Fault.unlessEqual(value, json.readTolerantly(UnknownFields.first(written)))
                    .or(() -> Fault.unlessEqual(value, json.readTolerantly(UnknownFields.last(written))));
        }
    };

    private final String title;
    private final String sentence;

    JsonLaw(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    String title() {
        return title;
    }

    String sentence() {
        return sentence;
    }

    boolean appliesTo(Json<?> json) {
        return true;
    }

    abstract <T> Optional<String> fault(Json<T> json, T value);
}
