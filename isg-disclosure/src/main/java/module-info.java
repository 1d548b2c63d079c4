/** What is told, to whom, in which form. */
module dev.isg.disclosure {
  requires transitive dev.isg.evaluation;
  requires com.fasterxml.jackson.databind;
  requires gg.jte.runtime;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
}
