package org.dealwright.demohost;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fills the templates; whatever stands in the data is escaped. */
@ApplicationScoped
class Pages {

  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  /**
   * Answers with a page.
   *
   * @param page name of its template
   * @param model what the template shows; {@code title} is the page's
   */
  void show(
      HttpServletRequest request,
      HttpServletResponse response,
      String page,
      Map<String, Object> model)
      throws IOException {
    Map<String, Object> all = new HashMap<>(model);
    all.put("base", request.getContextPath());
    all.put("user", User.of(request));
    all.put("on-" + page, true);
    all.put("content", template(page).execute(all));
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(template("layout").execute(all));
  }

  private Template template(String name) {
    return templates.computeIfAbsent(name, Pages::compiled);
  }

  private static Template compiled(String name) {
    return Mustache.compiler().defaultValue("").compile(Resources.text("pages/" + name + ".html"));
  }
}
