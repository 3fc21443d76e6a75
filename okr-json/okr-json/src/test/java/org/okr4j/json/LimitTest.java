package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.okr4j.core.Okrs;
import org.okr4j.json.codec.OkrLimits;
import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.LimitContract;
import org.okr4j.json.testing.Vectors;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class LimitTest extends LimitContract {
    LimitTest() {
        super(Facade.of(OkrJson.class));
    }

    @Test
    void a_mapper_takes_no_more_than_its_module_allows() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new OkrModule(OkrLimits.standard().withCheckIns(1)))
                .build();

        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> mapper.readValue(Vectors.resource("/format/document.json"), Okrs.class))
                .satisfies(refused -> assertThat(refused.getOriginalMessage())
                        .isEqualTo("An array of check-ins holds at most 1: found more"));
    }
}
