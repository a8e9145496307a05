using System.Text;
using Resolutions.Tool;

bool isRedirected = Console.IsOutputRedirected;
try
{
    Console.OutputEncoding = Encoding.UTF8;
}
catch (IOException)
{
    // Without a console there is no code page to set.
}

using TextWriter output = isRedirected ? NewWriter(Console.OpenStandardOutput()) : Console.Out;
return await ResolutionsCommand.RunAsync(
    args,
    new CommandHost(
        Console.OpenStandardInput,
        output,
        Console.Error,
        OutputDevice.Of(isRedirected, Environment.GetEnvironmentVariable)
    )
);

static StreamWriter NewWriter(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
