#!/usr/bin/env bash
# Packs everything, installs the packages from a local folder into a new console project, and renders the README's sample with
# them; installs the tool and renders a report. What a user does who has never seen this repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. tests/setup.sh

ensure_home
require_dotnet

# A version of its own each time: restore would take an older package of the same version out of its cache.
version="0.0.0-local.$$"
work=$(mktemp -d)
cache=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
trap 'rm -rf "$work" "$cache"/bulletin*/"$version"' EXIT

dotnet pack Bulletin.sln --configuration Release --nologo --output "$work/packages" -p:Version="$version" -p:NuGetAudit=false </dev/null
for package in Bulletin Bulletin.Docx Bulletin.Html Bulletin.Pdf Bulletin.Cli; do
  for file in "$work/packages/$package.$version.nupkg" "$work/packages/$package.$version.snupkg"; do
    [ -f "$file" ] || { echo "missing: $(basename "$file")" >&2; exit 1; }
  done
  entries=$(unzip -Z1 "$work/packages/$package.$version.nupkg")
  for entry in README.md LICENSE; do
    grep --quiet --line-regexp "$entry" <<<"$entries" || { echo "$package has no $entry" >&2; exit 1; }
  done
done

mkdir "$work/app"
cat >"$work/app/QuickStart.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <RestoreAdditionalProjectSources>$work/packages</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Bulletin.Docx" Version="$version" />
    <PackageReference Include="Bulletin.Html" Version="$version" />
    <PackageReference Include="Bulletin.Pdf" Version="$version" />
  </ItemGroup>
</Project>
XML
cp examples/QuickStart/*.cs "$work/app/"
(cd "$work/app" && dotnet run -- "$work/out") </dev/null

dotnet tool install Bulletin.Cli --tool-path "$work/tools" --add-source "$work/packages" --version "$version" </dev/null
"$work/tools/bulletin" render examples/reports/sectioned.yaml -o "$work/out/sectioned.docx" -o "$work/out/sectioned.pdf" -o "$work/out/sectioned.html"

for file in "$work"/out/*; do
  [ -s "$file" ] || { echo "empty: $file" >&2; exit 1; }
done
echo "packages: ok"
