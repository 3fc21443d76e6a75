/** An application as somebody else would write it. */
module org.example.goals {
    requires org.okr4j.json;
}
