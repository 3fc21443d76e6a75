package org.okr4j.json.jackson2;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.RefusalContract;

class RefusalTest extends RefusalContract {
    RefusalTest() {
        super(Facade.of(OkrJson.class));
    }
}
