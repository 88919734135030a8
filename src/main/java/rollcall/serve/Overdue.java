package rollcall.serve;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A client that stops in the middle of its request has said all it is going to say. Jetty tells of a wait that was too long as
 * of something that may pass, and who reads eagerly would wait for ever.
 */
final class Overdue extends Handler.Wrapper {
    private static final int REQUEST_TIMEOUT = 408;

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(
                new Request.Wrapper(request) {
                    @Override
                    public Content.@Nullable Chunk read() {
                        Content.@Nullable Chunk chunk = super.read();
                        boolean passing = Content.Chunk.isFailure(chunk, false);
                        return passing ? Content.Chunk.from(late(chunk.getFailure()), true) : chunk;
                    }
                },
                response,
                callback);
    }

    private static Throwable late(Throwable cause) {
        return new HttpException.RuntimeException(REQUEST_TIMEOUT, "the rest of the request did not come", cause);
    }
}
