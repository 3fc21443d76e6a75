package org.okr4j.json.jackson2;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.SchemaDamageContract;

/** Asks both generations at once. */
class SchemaDamageTest extends SchemaDamageContract {
    SchemaDamageTest() {
        super(Facade.agreeing(Facade.of(org.okr4j.json.OkrJson.class), Facade.of(OkrJson.class)));
    }
}
