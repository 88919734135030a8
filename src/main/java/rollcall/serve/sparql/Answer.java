package rollcall.serve.sparql;

/** A whole answer, ready to be sent any number of times. */
record Answer(byte[] body, String contentType) {}
