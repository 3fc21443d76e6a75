package org.okr4j.json.jackson2;

import org.okr4j.json.testing.Facade;
import org.okr4j.json.testing.SchemaContract;

class SchemaTest extends SchemaContract {
    SchemaTest() {
        super(Facade.of(OkrJson.class));
    }
}
