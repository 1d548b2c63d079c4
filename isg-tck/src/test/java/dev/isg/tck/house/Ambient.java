package dev.isg.tck.house;

import java.util.List;
import java.util.Set;

/** Calls whose answer depends on the machine, the day or the user who runs the program. */
final class Ambient {
  private static final Set<String> BANNED =
      Set.of(
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.util.UUID.randomUUID",
          "java.lang.Math.random",
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.System.getenv",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.lineSeparator",
          "java.lang.Boolean.getBoolean",
          "java.lang.Integer.getInteger",
          "java.lang.Long.getLong");

  /** Methods that take a locale or a charset, and use the machine's without one. */
  private static final Set<String> WITH_DEFAULT =
      Set.of("format", "formatted", "toLowerCase", "toUpperCase", "getBytes");

  private static final Set<String> TELLING = Set.of("java.util.Locale", "java.nio.charset.Charset");

  private Ambient() {}

  static boolean asks(String owner, String method, List<String> parameters) {
    return BANNED.contains(owner + "." + method)
        || (owner.startsWith("java.time.") && method.equals("now") && !injected(parameters))
        || (owner.equals("java.time.Clock")
            && (method.startsWith("system") || method.startsWith("tick"))
            && !injected(parameters))
        || (owner.equals("java.lang.String")
            && WITH_DEFAULT.contains(method)
            && parameters.stream().noneMatch(TELLING::contains))
        || (method.equals("<init>")
            && parameters.isEmpty()
            && Set.of("java.util.Date", "java.util.Random").contains(owner));
  }

  private static boolean injected(List<String> parameters) {
    return parameters.contains("java.time.Clock");
  }
}
