/** What is told, to whom, in which form. */
module dev.isg.disclosure {
  requires transitive dev.isg.evaluation;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires gg.jte.runtime;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.isg.disclosure.audience;
  exports dev.isg.disclosure.board;
  exports dev.isg.disclosure.clock;
  exports dev.isg.disclosure.coverage;
  exports dev.isg.disclosure.establishment;
  exports dev.isg.disclosure.field;
  exports dev.isg.disclosure.incident;
  exports dev.isg.disclosure.message;
  exports dev.isg.disclosure.plan;
  exports dev.isg.disclosure.prior;
  exports dev.isg.disclosure.publication;
  exports dev.isg.disclosure.regime;
  exports dev.isg.disclosure.render;
  exports dev.isg.disclosure.scope;
  exports dev.isg.disclosure.statement;

  opens dev.isg.disclosure.board to
      com.fasterxml.jackson.databind;
  opens dev.isg.disclosure.clock to
      com.fasterxml.jackson.databind;
  opens dev.isg.disclosure.incident to
      com.fasterxml.jackson.databind;
  opens dev.isg.disclosure.message to
      com.fasterxml.jackson.databind;
  opens dev.isg.disclosure.plan to
      com.fasterxml.jackson.databind;
  opens dev.isg.disclosure.prior to
      com.fasterxml.jackson.databind;
  opens dev.isg.disclosure.publication to
      com.fasterxml.jackson.databind;
  opens dev.isg.disclosure.regime to
      com.fasterxml.jackson.databind;
  opens dev.isg.disclosure.scope to
      com.fasterxml.jackson.databind;
  opens dev.isg.disclosure.statement to
      com.fasterxml.jackson.databind;
}
