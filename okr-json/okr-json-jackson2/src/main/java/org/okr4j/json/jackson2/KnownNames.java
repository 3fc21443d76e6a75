package org.okr4j.json.jackson2;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okr4j.json.codec.FieldNames;
import org.okr4j.json.codec.Formats;

/** The names of the fields of a type in the form in which Jackson reads and writes them fastest. */
final class KnownNames {
    private static final Map<FieldNames, KnownNames> ALL =
            Formats.names().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), KnownNames::new));

    private final List<SerializableString> encoded;

    private KnownNames(FieldNames names) {
        this.encoded = names.all().stream()
                .<SerializableString>map(SerializedString::new)
                .toList();
    }

    static @Nullable KnownNames of(FieldNames names) {
        return ALL.get(names);
    }

    int count() {
        return encoded.size();
    }

    SerializableString encoded(int index) {
        return encoded.get(index);
    }
}
