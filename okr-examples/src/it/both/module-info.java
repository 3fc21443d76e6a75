/** An application that moves from Jackson 2 to Jackson 3, and has both for a while. */
module org.example.moving {
    requires org.okr4j.json;
    requires org.okr4j.json.jackson2;
}
