/** An application that has stayed with Jackson 2. */
module org.example.stayed {
    requires org.okr4j.json.jackson2;
}
