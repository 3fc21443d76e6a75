package org.okr4j.json.jackson2;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.RoundTripLaws;

class RoundTripProperties extends RoundTripLaws {
    RoundTripProperties() {
        super(Facade.of(OkrJson.class), new ProductMapper());
    }
}
