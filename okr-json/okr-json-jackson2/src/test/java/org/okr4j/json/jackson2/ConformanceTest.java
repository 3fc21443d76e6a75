package org.okr4j.json.jackson2;

import org.okr4j.json.testing.ConformanceContract;
import org.okr4j.json.testing.Facade;

class ConformanceTest extends ConformanceContract {
    ConformanceTest() {
        super(Facade.of(OkrJson.class));
    }
}
