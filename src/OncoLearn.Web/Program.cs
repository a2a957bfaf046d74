using OncoLearn.Web.Hosting;

var builder = HostSetup.CreateBuilder(args);
if (TakenAddress.Find(builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey)) is { } taken)
{
    await Console.Error.WriteLineAsync($"Another program listens on {taken} already. Choose another address, for example: --urls http://localhost:5081");
    return 1;
}
builder.AddOncoLearnWeb();
var app = builder.Build();
app.Services.GetRequiredService<Preparation>().Begin();
app.UseOncoLearnWeb();
await app.RunAsync();
return 0;
