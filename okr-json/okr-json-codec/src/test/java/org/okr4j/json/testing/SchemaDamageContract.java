package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.json.codec.OkrJsonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Of damaged documents, the schema takes all that can be read, and more only where a rule is none that a schema can say. */
public abstract class SchemaDamageContract {
    private static final int DOCUMENTS = Integer.getInteger("okr.schema.documents", 4_000);

    /** Every rule that no schema can say, by what it says; each is met among the documents. */
    private static final List<Pattern> BEYOND_A_SCHEMA = Stream.of(
                    "A cycle ends on or after the day it starts: .*",
                    "A metric needs two different values: .*",
                    "A reading names what the measure knows: .*",
                    "A reading of [a-z]+ is .*",
                    "An amendment replaces a measure by one of the same type.*",
                    "Ids are unique in a document, .*",
                    "Levels have different names: .*",
                    "Milestones have different names: .*",
                    "The bounds of a maintain are not crossed: .*",
                    "The dates of a plan rise strictly: .*",
                    "The progress of a plan does not fall: .*",
                    "The scores of levels rise strictly: .*",
                    "The values of levels rise strictly, .*")
            .map(Pattern::compile)
            .toList();

    /** What hardly any document has: a plan of several points, and an amendment. */
    private static final String PLANNED = """
            {"okr": 1, "objectives": [{"id": "o", "title": "O",
             "cycle": {"name": "C", "start": "2026-07-01", "end": "2026-09-30"},
             "keyResults": [{"id": "k", "title": "K", "measure": {"type": "metric", "from": 5, "to": 3},
               "plan": [{"date": "2026-07-31", "progress": 0.2}, {"date": "2026-08-31", "progress": 0.5},
                        {"date": "2026-09-15", "progress": 0.9}],
               "amendments": [{"date": "2026-08-15", "measure": {"type": "metric", "from": 5, "to": 4},
                               "reason": "R"}]}]}]}
            """;

    private static final List<JsonNode> DOCUMENTS_TO_DAMAGE = Stream.concat(
                    Stream.of(Vectors.resource("/golden/version-1/okrs.json"), PLANNED)
                            .map(Vectors.PLAIN::readTree),
                    Vectors.all().map(vector -> vector.get("document")))
            .limit(120)
            .toList();

    private static final List<JsonNode> VALUES = values();

    /** What each field holds somewhere, so that much of what is damaged stays valid by the schema. */
    private static final Map<String, List<JsonNode>> BY_FIELD = DOCUMENTS_TO_DAMAGE.stream()
            .flatMap(document -> slots(document).stream())
            .collect(Collectors.groupingBy(Slot::name, Collectors.mapping(Slot::value, Collectors.toList())));

    private final Facade facade;

    protected SchemaDamageContract(Facade facade) {
        this.facade = facade;
    }

    private static List<JsonNode> values() {
        List<JsonNode> values = new ArrayList<>();
        slots(DOCUMENTS_TO_DAMAGE.get(0)).forEach(slot -> values.add(slot.value()));
        Stream.of("null", "true", "0", "-1", "1", "2", "0.5", "-0.0000001", "1000001", "1e18", "0.0000000000001", "[]")
                .map(Vectors.PLAIN::readTree)
                .forEach(values::add);
        Stream.of("\"\"", "\" \"", "\"2026-02-29\"", "\"2024-02-29\"", "\"0000-01-01\"", "\"A\"", "{}", "[[]]")
                .map(Vectors.PLAIN::readTree)
                .forEach(values::add);
        return values;
    }

    @Test
    void what_the_schema_takes_is_read_or_refused_by_a_rule_that_no_schema_can_say() {
        Set<String> met = new TreeSet<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            String text = damaged(number);
            boolean valid = Schemas.OKRS.faults(text).isEmpty();
            OkrJsonException refusal = refusal(text);
            Optional<String> rule = refusal == null ? Optional.empty() : beyondASchema(refusal);

            assertThat(refusal == null ? valid : !valid || rule.isPresent())
                    .as("%d, %s by the schema, %s: %s", number, valid ? "valid" : "invalid", refusal, text)
                    .isTrue();
            rule.filter(unsaid -> valid).ifPresent(met::add);
        }

        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(
                        BEYOND_A_SCHEMA.stream().map(Pattern::pattern).toList());
    }

    private static Optional<String> beyondASchema(OkrJsonException refusal) {
        return BEYOND_A_SCHEMA.stream()
                .filter(rule -> rule.matcher(refusal.problem()).matches())
                .map(Pattern::pattern)
                .findFirst();
    }

    private OkrJsonException refusal(String text) {
        try {
            facade.read(text);
            return null;
        } catch (OkrJsonException refused) {
            return refused;
        }
    }

    private static String damaged(int number) {
        Random random = new Random(number);
        // The first two have every field; the others have them as products fill them in.
        int which = random.nextInt(random.nextInt(3) == 0 ? 2 : DOCUMENTS_TO_DAMAGE.size());
        JsonNode document = DOCUMENTS_TO_DAMAGE.get(which).deepCopy();
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<Slot> slots = slots(document);
            if (!slots.isEmpty()) {
                damage(chosen(slots, random), slots, random);
            }
        }
        return document.toString();
    }

    private static void damage(Slot slot, List<Slot> slots, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> slot.remove();
            case 1 -> slot.put(chosen(slots, random).value().deepCopy());
            case 2 -> slot.put(chosen(VALUES, random).deepCopy());
            case 3 -> slot.repeat();
            default ->
                slot.put(chosen(BY_FIELD.getOrDefault(slot.name(), VALUES), random)
                        .deepCopy());
        }
    }

    private static <T> T chosen(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Returns every place of a value. */
    private static List<Slot> slots(JsonNode root) {
        List<Slot> slots = new ArrayList<>(inside(root, ""));
        for (int i = 0; i < slots.size(); i++) {
            slots.addAll(inside(slots.get(i).value(), slots.get(i).name()));
        }
        return slots;
    }

    /** Elements are named by the field that holds them. */
    private static List<Slot> inside(JsonNode parent, String name) {
        List<Slot> slots = new ArrayList<>();
        if (parent instanceof ObjectNode object) {
            object.propertyNames().forEach(field -> slots.add(new Slot(object, field, -1)));
        } else if (parent instanceof ArrayNode array) {
            for (int k = 0; k < array.size(); k++) {
                slots.add(new Slot(array, name + "/", k));
            }
        }
        return slots;
    }

    /** A field of an object or an element of an array. */
    private record Slot(JsonNode parent, String name, int index) {
        JsonNode value() {
            return index < 0 ? parent.get(name) : parent.get(index);
        }

        void put(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else if (parent instanceof ArrayNode array) {
                array.set(index, value);
            }
        }

        void repeat() {
            if (parent instanceof ArrayNode array) {
                array.insert(index, value().deepCopy());
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else if (parent instanceof ArrayNode array) {
                array.remove(index);
            }
        }
    }
}
