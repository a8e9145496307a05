using System.Diagnostics;
using System.Text;
using Resolutions.Tool.Tests.Running;

namespace Resolutions.Tool.Tests.Commands;

/// <summary>The built command as a shell runs it.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("C.UTF-8")]
    [InlineData("de_DE.ISO-8859-1")]
    public async Task Seed_is_shown_in_utf8_without_mark_whatever_the_locale(string locale)
    {
        (int exitCode, byte[] output, string error) = await RunAsync(locale, "show", SeedDirectory, "--only", "OP12");

        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output);
        Assert.StartsWith("A/RES/78/132  信息和通信技术促进可持续发展", text, StringComparison.Ordinal);
        Assert.Contains("  OP12  operative  12.  {encourage}  鼓励各国", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', text);
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task Exit_code_and_standard_error_reach_the_shell()
    {
        (int exitCode, byte[] output, string error) = await RunAsync("C.UTF-8", "show", "文件.txt");

        Assert.Empty(output);
        Assert.Equal("resolutions: 文件.txt: there is no such file or folder", error.Trim());
        Assert.Equal(1, exitCode);
    }

    private static string SeedDirectory { get; } =
        typeof(ProcessTests)
            .Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), inherit: false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "SeedDirectory")
            .Value!;

    private static async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(
        string locale,
        params string[] arguments
    )
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string command = Path.Combine(AppContext.BaseDirectory, "Resolutions.Tool.dll");
        var start = new ProcessStartInfo("dotnet", [command, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = locale;
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        Task copy = process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        await copy;
        return (process.ExitCode, output.ToArray(), await error);
    }
}
