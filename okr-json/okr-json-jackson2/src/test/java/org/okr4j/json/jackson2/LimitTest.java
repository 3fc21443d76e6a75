package org.okr4j.json.jackson2;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.LimitContract;

class LimitTest extends LimitContract {
    LimitTest() {
        super(Facade.of(OkrJson.class));
    }
}
