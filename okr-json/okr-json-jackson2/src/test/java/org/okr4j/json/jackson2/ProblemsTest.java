package org.okr4j.json.jackson2;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.ProblemsContract;

class ProblemsTest extends ProblemsContract {
    ProblemsTest() {
        super(Facade.of(OkrJson.class));
    }
}
