package org.okr4j.json;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.RoundTripLaws;

class RoundTripProperties extends RoundTripLaws {
    RoundTripProperties() {
        super(Facade.of(OkrJson.class), new ProductMapper());
    }
}
