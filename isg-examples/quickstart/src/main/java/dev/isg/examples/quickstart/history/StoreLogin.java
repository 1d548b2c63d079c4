package dev.isg.examples.quickstart.history;

import java.util.Optional;

/**
 * Who opens a database. Its text never shows the password.
 *
 * @param user the name of the user; empty if the database asks for none
 * @param password the password; empty if the database asks for none
 */
public record StoreLogin(Optional<String> user, Optional<String> password) {
  /** Nobody in particular. */
  public static final StoreLogin NONE = new StoreLogin(Optional.empty(), Optional.empty());

  /** The text without the password, wherever it stands in it. */
  public String hidden(String text) {
    return password
        .filter(secret -> !secret.isEmpty())
        .map(secret -> text.replace(secret, "***"))
        .orElse(text);
  }

  @Override
  public String toString() {
    return "StoreLogin[" + user.orElse("") + "]";
  }
}
