package dev.isg.disclosure.render;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** Leaves the tags of a template as they are. */
enum Untouched implements HtmlInterceptor {
  HTML;

  @Override
  public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
    // nothing is added to any tag
  }

  @Override
  public void onHtmlTagClosed(String name, TemplateOutput output) {
    // nothing is added to any tag
  }
}
