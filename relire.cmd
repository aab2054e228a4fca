@echo off
rem Starts Relire: without arguments the workbench, with arguments the command line.
rem The first start builds it; later ones build again only when a source is newer than what was built.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul

set "home=%~dp0"
set "home=%home:~0,-1%"
set "target=%home%\target"
set "jar=%target%\relire.jar"
set "cache=%target%\relire.aot"
set "lock=%target%\relire.lock"
set "sources=%target%\relire.sources"

call :find_jdk
if not defined jdk (
  echo Relire a besoin d'un JDK 25 : installez-le depuis https://adoptium.net ou désignez-le par JAVA_HOME. 1>&2
  echo Relire needs a JDK 25: install one from https://adoptium.net or name it in JAVA_HOME. 1>&2
  exit /b 3
)
set "options=-Xlog:disable --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

call :is_built
if not defined built (
  call :prepare
  if errorlevel 1 exit /b 3
)

rem the quotes belong to the value: without a cache there must be no argument at all
set aot=
if exist "%cache%" set aot="-XX:AOTCache=%cache%"
if "%~1"=="" (
  start "Relire" /b "%jdk%\bin\javaw.exe" %options% %aot% "-Drelire.home=%home%" -cp "%jar%" org.relire.boot.Workbench
  exit /b 0
)
"%jdk%\bin\java.exe" %options% %aot% -Djava.awt.headless=true "-Drelire.home=%home%" -cp "%jar%" org.relire.boot.Main %*
exit /b %errorlevel%

rem --- a JDK 25 or newer: the release file tells, so that no java has to be started to ask
:find_jdk
set "jdk="
call :try_jdk "%JAVA_HOME%"
call :try_jdk "%JDK_HOME%"
for %%R in ("%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :try_jdk "%%~D"
)
for /f "delims=" %%J in ('where java 2^>nul') do call :try_jdk "%%~dpJ.."
exit /b 0

:try_jdk
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\release" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "major="
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "major=%%~V"
if not defined major exit /b 0
set "major=%major:"=%"
if %major% GEQ 25 set "jdk=%~f1"
exit /b 0

rem --- built means: the jar is there and no source is newer than the copy kept of it (xcopy /l /d only counts)
:is_built
set "built="
if not exist "%jar%" exit /b 0
if not exist "%target%\lib" exit /b 0
if not exist "%sources%\pom.xml" exit /b 0
set "newer="
for /f %%N in ('xcopy "%home%\src\main" "%sources%\main" /l /d /s /y /q 2^>nul') do set "newer=%%N"
if not "%newer%"=="0" exit /b 0
for /f %%N in ('xcopy "%home%\pom.xml" "%sources%" /l /d /y /q 2^>nul') do set "newer=%%N"
if "%newer%"=="0" set "built=yes"
exit /b 0

rem --- two first starts at once: one builds, the other waits
:prepare
if not exist "%target%" mkdir "%target%"
:take_lock
mkdir "%lock%" 2>nul
if errorlevel 1 (
  timeout /t 1 /nobreak >nul
  goto take_lock
)
call :is_built
if defined built goto unlock
echo Construction de Relire, une à trois minutes... / Building Relire, one to three minutes... 1>&2
set "caller_java_home=%JAVA_HOME%"
set "JAVA_HOME=%jdk%"
pushd "%home%"
call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
set "failed=%errorlevel%"
popd
set "JAVA_HOME=%caller_java_home%"
if not "%failed%"=="0" (
  rmdir "%lock%"
  echo La construction de Relire a échoué ; les lignes ci-dessus disent pourquoi. 1>&2
  echo Building Relire failed; the lines above say why. 1>&2
  exit /b 1
)
if exist "%sources%" rmdir /s /q "%sources%"
xcopy "%home%\src\main" "%sources%\main" /s /i /y /q >nul
xcopy "%home%\pom.xml" "%sources%" /y /q >nul
del /q "%cache%" 2>nul
"%jdk%\bin\java.exe" %options% -XX:-AOTClassLinking "-XX:AOTCacheOutput=%cache%" -Djava.awt.headless=true "-Drelire.home=%home%" -cp "%jar%" org.relire.boot.Rehearsal >nul 2>nul
:unlock
rmdir "%lock%"
exit /b 0
