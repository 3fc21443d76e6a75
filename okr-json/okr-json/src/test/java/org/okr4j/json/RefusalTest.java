package org.okr4j.json;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.RefusalContract;

class RefusalTest extends RefusalContract {
    RefusalTest() {
        super(Facade.of(OkrJson.class));
    }
}
