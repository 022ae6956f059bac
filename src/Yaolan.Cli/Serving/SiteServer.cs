using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Serving;

/// <summary>A small web server over a <see cref="LiveSite"/>: Kestrel with nothing around it.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteServer(WebApplication app, ServerAddress address) => (_app, Address) = (app, address);

    /// <summary>Where it listens; the port is the real one even when any was asked for.</summary>
    public ServerAddress Address { get; }

    /// <summary>Cancelled when the person stops it.</summary>
    public CancellationToken Stopping => _app.Lifetime.ApplicationStopping;

    /// <exception cref="IOException">The port is taken, or the address is none of this machine.</exception>
    public static async Task<SiteServer> Start(ServerAddress address, LiveSite site, InterfaceWords words)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address.Address, address.Port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var app = builder.Build();
        try
        {
            var handler = new SiteHandler(site, new AllowedHosts(address.Address), words);
            app.Run(context => handler.Answer(context, app.Lifetime.ApplicationStopping));
            await app.StartAsync().ConfigureAwait(false);
            return new SiteServer(app, address with { Port = new Uri(app.Urls.First()).Port });
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task Stop() => _app.StopAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
