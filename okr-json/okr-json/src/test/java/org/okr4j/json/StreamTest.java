package org.okr4j.json;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.StreamContract;

class StreamTest extends StreamContract {
    StreamTest() {
        super(Facade.of(OkrJson.class), new ProductMapper());
    }
}
