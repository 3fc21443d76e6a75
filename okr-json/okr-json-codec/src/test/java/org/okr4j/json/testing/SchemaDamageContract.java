package org.okr4j.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.json.codec.OkrJsonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Of damaged documents, the schema takes all that can be read, and more only where a rule is none that a schema can say. */
public abstract class SchemaDamageContract {
    private static final int DOCUMENTS = Integer.getInteger("okr.schema.documents", 2_000);

    /** Every rule that no schema can say, by what it says. */
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

    private static final List<JsonNode> DOCUMENTS_TO_DAMAGE = Stream.concat(
                    Stream.of(Vectors.PLAIN.readTree(Vectors.resource("/golden/version-1/okrs.json"))),
                    Vectors.all().map(vector -> vector.get("document")))
            .limit(120)
            .toList();

    private static final List<JsonNode> VALUES = values();

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
        for (int number = 0; number < DOCUMENTS; number++) {
            String text = damaged(number);
            boolean valid = Schemas.OKRS.faults(text).isEmpty();
            OkrJsonException refusal = refusal(text);
            boolean agrees = refusal == null
                    ? valid
                    : !valid
                            || BEYOND_A_SCHEMA.stream()
                                    .anyMatch(rule ->
                                            rule.matcher(refusal.problem()).matches());
            assertThat(agrees)
                    .as("%d, %s by the schema, %s: %s", number, valid ? "valid" : "invalid", refusal, text)
                    .isTrue();
        }
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
        JsonNode document = DOCUMENTS_TO_DAMAGE
                .get(random.nextInt(DOCUMENTS_TO_DAMAGE.size()))
                .deepCopy();
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<Slot> slots = slots(document);
            if (!slots.isEmpty()) {
                Slot slot = slots.get(random.nextInt(slots.size()));
                switch (random.nextInt(4)) {
                    case 0 -> slot.remove();
                    case 1 ->
                        slot.put(slots.get(random.nextInt(slots.size())).value().deepCopy());
                    default ->
                        slot.put(VALUES.get(random.nextInt(VALUES.size())).deepCopy());
                }
            }
        }
        return document.toString();
    }

    /** Returns every place of a value, and none beyond a depth where values were put into themselves again and again. */
    private static List<Slot> slots(JsonNode root) {
        List<Slot> slots = new ArrayList<>();
        List<JsonNode> open = new ArrayList<>(List.of(root));
        for (int i = 0; i < open.size(); i++) {
            JsonNode parent = open.get(i);
            if (parent instanceof ObjectNode object) {
                object.propertyNames().forEach(name -> slots.add(new Slot(object, name, -1)));
            } else if (parent instanceof ArrayNode array) {
                for (int k = 0; k < array.size(); k++) {
                    slots.add(new Slot(array, "", k));
                }
            }
            parent.forEach(open::add);
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

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else if (parent instanceof ArrayNode array) {
                array.remove(index);
            }
        }
    }
}
