package rollcall.serve.reconcile;

import java.util.List;
import rollcall.serve.http.Route;
import rollcall.serve.open.Current;

/** The addresses of the reconciliation service, which is warmed up as they are made. */
public final class ReconcileRoutes {
    private ReconcileRoutes() {}

    public static List<Route> of(Current current) {
        WarmUp.of(current);
        return List.of(
                new Route("/reconcile", new ReconcileServlet(current), Route.Methods.ASK),
                new Route("/reconcile/", new ReconcileServlet(current), Route.Methods.ASK),
                new Route("/reconcile/match", new ReconcileServlet(current), Route.Methods.POST),
                new Route("/reconcile/extend", new ReconcileServlet(current), Route.Methods.POST),
                new Route("/reconcile/suggest/*", new SuggestServlet(current)),
                new Route("/reconcile/properties", new SuggestServlet(current)),
                new Route("/reconcile/extend/propose", new SuggestServlet(current)),
                new Route("/reconcile/flyout/*", new PreviewServlet(current)),
                new Route("/reconcile/preview", new PreviewServlet(current)));
    }
}
