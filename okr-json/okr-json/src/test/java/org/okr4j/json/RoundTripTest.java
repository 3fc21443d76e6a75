package org.okr4j.json;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.RoundTripContract;

class RoundTripTest extends RoundTripContract {
    RoundTripTest() {
        super(Facade.of(OkrJson.class));
    }
}
