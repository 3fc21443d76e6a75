package org.okr4j.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okr4j.json.codec.FieldNames;
import org.okr4j.json.codec.Formats;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of the fields of a type in the forms in which Jackson reads and writes them fastest. */
final class KnownNames {
    private static final Map<FieldNames, KnownNames> ALL =
            Formats.names().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), KnownNames::new));

    private final PropertyNameMatcher matcher;
    private final List<SerializableString> encoded;

    private KnownNames(FieldNames names) {
        List<Named> named = names.all().stream().map(Named::fromString).toList();
        this.matcher = new JsonFactory().constructNameMatcher(named, false);
        this.encoded = names.all().stream()
                .<SerializableString>map(SerializedString::new)
                .toList();
    }

    static @Nullable KnownNames of(FieldNames names) {
        return ALL.get(names);
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    SerializableString encoded(int index) {
        return encoded.get(index);
    }
}
