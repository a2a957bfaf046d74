using OncoLearn.Web.Hosting;

var builder = HostSetup.CreateBuilder(args);
builder.AddOncoLearnWeb();
var app = builder.Build();
app.UseOncoLearnWeb();
await app.RunAsync();
