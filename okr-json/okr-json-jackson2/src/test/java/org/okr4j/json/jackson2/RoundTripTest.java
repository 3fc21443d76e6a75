package org.okr4j.json.jackson2;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.RoundTripContract;

class RoundTripTest extends RoundTripContract {
    RoundTripTest() {
        super(Facade.of(OkrJson.class));
    }
}
