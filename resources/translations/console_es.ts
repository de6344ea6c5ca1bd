<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActForm</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Decides as</source>
        <translation>Decide como</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Parties are set up in Settings, Issues</source>
        <translation>Los responsables se definen en Ajustes, Incidencias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>There is no other open issue like it</source>
        <translation>No hay otra abierta parecida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>Escriba unas palabras</translation>
    </message>
    <message>
        <source>Write a time such as 15:00</source>
        <translation>Escriba una hora, como 15:00</translation>
    </message>
    <message>
        <source>Write an amount such as 3000 or 99.50</source>
        <translation>Escriba un importe, como 3000 o 99,50</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Called {minutes} min ago; the desk stands still</source>
        <translation>Llamado hace {minutes} min; el puesto espera</translation>
    </message>
    <message>
        <source>Calling is paused: {reason}</source>
        <translation>Llamadas en pausa: {reason}</translation>
    </message>
    <message>
        <source>Did not come by the end of the half-day: {count}</source>
        <translation>Sin venir al acabar la media jornada: {count}</translation>
    </message>
    <message>
        <source>Every place in line is kept</source>
        <translation>Se conserva el lugar de todos</translation>
    </message>
    <message>
        <source>Everybody has left, nobody is expected</source>
        <translation>Todos se han ido y no se espera a nadie</translation>
    </message>
    <message>
        <source>First {ticket} {home}: {key_trouble}</source>
        <translation>Primero {ticket} {home}: {key_trouble}</translation>
    </message>
    <message>
        <source>Give {takers} to others</source>
        <translation>Pasar {takers} a otros</translation>
    </message>
    <message>
        <source>Grant {ticket}</source>
        <translation>Conceder {ticket}</translation>
    </message>
    <message>
        <source>Keys of homes due are not at hand: {count}</source>
        <translation>Llaves de viviendas citadas que no están a mano: {count}</translation>
    </message>
    <message>
        <source>No other zone has room for them</source>
        <translation>Ninguna otra zona tiene sitio</translation>
    </message>
    <message>
        <source>Nobody else has room for them</source>
        <translation>Nadie más puede atenderlos</translation>
    </message>
    <message>
        <source>Nobody waits longer · {count} in all</source>
        <translation>Nadie espera más · {count} en total</translation>
    </message>
    <message>
        <source>Note {count} as no-shows</source>
        <translation>Anotar {count} ausencias</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Abrir la jornada</translation>
    </message>
    <message>
        <source>Open {station} desk {desk}</source>
        <translation>Abrir {station}, puesto {desk}</translation>
    </message>
    <message>
        <source>Open {station} desk {desk} · then {then} min</source>
        <translation>Abrir {station} {desk} · luego {then} min</translation>
    </message>
    <message>
        <source>Park {ticket}</source>
        <translation>Aparcar {ticket}</translation>
    </message>
    <message>
        <source>Propose times</source>
        <translation>Proponer horas</translation>
    </message>
    <message>
        <source>Resume calling</source>
        <translation>Reanudar las llamadas</translation>
    </message>
    <message>
        <source>See the issue</source>
        <translation>Ver la incidencia</translation>
    </message>
    <message>
        <source>See the line</source>
        <translation>Ver la cola</translation>
    </message>
    <message>
        <source>Send {going} to zone {to}</source>
        <translation>Enviar {going} a zona {to}</translation>
    </message>
    <message>
        <source>Somebody else than the requester approves</source>
        <translation>Aprueba alguien distinto del solicitante</translation>
    </message>
    <message>
        <source>The day can be closed</source>
        <translation>Se puede cerrar la jornada</translation>
    </message>
    <message>
        <source>The day is not open yet</source>
        <translation>La jornada aún no está abierta</translation>
    </message>
    <message>
        <source>They may still come, then they are late</source>
        <translation>Aún pueden venir; entonces llegan tarde</translation>
    </message>
    <message>
        <source>To Keys</source>
        <translation>Ir a Llaves</translation>
    </message>
    <message>
        <source>To Reception</source>
        <translation>Ir a Acogida</translation>
    </message>
    <message>
        <source>To the day's close</source>
        <translation>Ir al cierre</translation>
    </message>
    <message>
        <source>Who is not on the way could come later</source>
        <translation>Quien no ha salido podría venir más tarde</translation>
    </message>
    <message>
        <source>Zone {to} has {free} free seats</source>
        <translation>Zona {to}: {free} asientos libres</translation>
    </message>
    <message>
        <source>Zone {zone} will be full in {minutes} min</source>
        <translation>La zona {zone} se llenará en {minutes} min</translation>
    </message>
    <message>
        <source>Zone {zone}: {people} of {seats} seats taken</source>
        <translation>Zona {zone}: {people} de {seats} asientos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, when these are done</source>
        <translation><numerusform>y %n más, cuando estos estén hechos</numerusform><numerusform>y %n más, cuando estos estén hechos</numerusform><numerusform>y %n más, cuando estos estén hechos</numerusform></translation>
    </message>
    <message>
        <source>{count} wait for a first reply</source>
        <translation>{count} esperan primera respuesta</translation>
    </message>
    <message>
        <source>{homes} homes are expected today</source>
        <translation>Hoy se esperan {homes} viviendas</translation>
    </message>
    <message>
        <source>{home} · {count} wait for a first reply</source>
        <translation>{home} · {count} esperan primera respuesta</translation>
    </message>
    <message>
        <source>{host} is on a break, {parties} wait</source>
        <translation>{host} descansa, esperan {parties}</translation>
    </message>
    <message>
        <source>{issue_kind}: no reply, {minutes} min too late</source>
        <translation>{issue_kind}: sin respuesta, {minutes} min tarde</translation>
    </message>
    <message>
        <source>{issue_kind}: {minutes} min left for a first reply</source>
        <translation>{issue_kind}: quedan {minutes} min para la primera respuesta</translation>
    </message>
    <message>
        <source>{limit} min more</source>
        <translation>{limit} min más</translation>
    </message>
    <message>
        <source>{minutes} min over · {count} in all</source>
        <translation>{minutes} min de más · {count} en total</translation>
    </message>
    <message>
        <source>{minutes} min past the tolerance · {count} in all</source>
        <translation>{minutes} min tras la tolerancia · {count} en total</translation>
    </message>
    <message>
        <source>{owners} wait {minutes} min longer · {count} in all</source>
        <translation>{owners} esperan {minutes} min más · {count} en total</translation>
    </message>
    <message>
        <source>{parties} inside still have to go there</source>
        <translation>{parties} de dentro aún deben pasar</translation>
    </message>
    <message>
        <source>{parties} wait there</source>
        <translation>esperan {parties}</translation>
    </message>
    <message>
        <source>{people} of {seats} seats taken</source>
        <translation>{people} de {seats} asientos</translation>
    </message>
    <message>
        <source>{people} of {seats} seats taken · room in {to}</source>
        <translation>{people} de {seats} asientos · sitio en {to}</translation>
    </message>
    <message>
        <source>{station}: no desk is open</source>
        <translation>{station}: ningún puesto abierto</translation>
    </message>
    <message>
        <source>{station}: nobody is there over lunch</source>
        <translation>{station}: nadie durante la comida</translation>
    </message>
    <message>
        <source>{station}: {count} too many until {until}</source>
        <translation>{station}: sobran {count} hasta {until}</translation>
    </message>
    <message>
        <source>{station}: {limit} min of waiting in {minutes} min</source>
        <translation>{station}: {limit} min de espera dentro de {minutes} min</translation>
    </message>
    <message>
        <source>{station}: {minutes} min of waiting</source>
        <translation>{station}: {minutes} min de espera</translation>
    </message>
    <message>
        <source>{station}: {minutes} min of waiting, soon {soon}</source>
        <translation>{station}: {minutes} min de espera, pronto {soon}</translation>
    </message>
    <message>
        <source>{takers} can go to others who are there</source>
        <translation>{takers} pueden ir con otros</translation>
    </message>
    <message>
        <source>{ticket} asks for green: {reason}</source>
        <translation>{ticket} pide canal verde: {reason}</translation>
    </message>
    <message>
        <source>{ticket} back in line</source>
        <translation>{ticket} a la cola</translation>
    </message>
    <message>
        <source>{ticket} does not come to {station} desk {desk}</source>
        <translation>{ticket} no acude a {station} {desk}</translation>
    </message>
    <message>
        <source>{ticket} is on hold for too long</source>
        <translation>{ticket}: demasiado tiempo en espera</translation>
    </message>
    <message>
        <source>{ticket} was called and has not come back</source>
        <translation>{ticket}: llamado, no ha vuelto</translation>
    </message>
    <message>
        <source>{waiting} wait · {busy} of {open} open desks busy</source>
        <translation>esperan {waiting} · ocupados {busy} de {open} puestos abiertos</translation>
    </message>
    <message>
        <source>{waiting} wait, in half an hour {soon} min</source>
        <translation>Esperan {waiting}; en media hora, {soon} min</translation>
    </message>
</context>
<context>
    <name>AfterEnding</name>
    <message>
        <source>Comes again {slot}. No keys are with the owner.</source>
        <translation>Vuelve {slot}. El propietario no tiene llaves.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No keys are with the owner. Looking for free slots…</source>
        <translation>El propietario no tiene llaves. Buscando horas libres…</translation>
    </message>
    <message>
        <source>No keys are with the owner. No slot of the plan is free.</source>
        <translation>El propietario no tiene llaves. No queda ninguna hora libre.</translation>
    </message>
    <message>
        <source>No keys are with the owner. Offer a new slot:</source>
        <translation>El propietario no tiene llaves. Ofrezca otra hora:</translation>
    </message>
    <message>
        <source>Other times…</source>
        <translation>Otras horas…</translation>
    </message>
</context>
<context>
    <name>AnnouncementsPanel</name>
    <message>
        <source>Save the sentences</source>
        <translation>Guardar las frases</translation>
    </message>
    <message>
        <source>Sentence of a call</source>
        <translation>Frase de una llamada</translation>
    </message>
    <message>
        <source>{ticket}, {station} and {desk} are filled in; nobody's name ever is.</source>
        <translation>Se rellenan {ticket}, {station} y {desk}; nunca el nombre de nadie.</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>A key is lost: the set is frozen</source>
        <translation>Falta una llave: juego bloqueado</translation>
    </message>
    <message>
        <source>A proxy is named</source>
        <translation>Hay apoderado</translation>
    </message>
    <message>
        <source>Green: {what}</source>
        <translation>Vía verde: {what}</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Keys: {what}</source>
        <translation>Llaves: {what}</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo visita</translation>
    </message>
    <message>
        <source>in several hands</source>
        <translation>en varias manos</translation>
    </message>
    <message>
        <source>{count} in childcare</source>
        <translation>{count} en guardería</translation>
    </message>
    <message>
        <source>{count} lunches</source>
        <translation>{count} comidas</translation>
    </message>
    <message>
        <source>{count} papers missing</source>
        <translation>Faltan {count} documentos</translation>
    </message>
</context>
<context>
    <name>BackEntryPage</name>
    <message numerus="yes">
        <source>%n rows are open</source>
        <translation><numerusform>%n fila abierta</numerusform><numerusform>%n filas abiertas</numerusform><numerusform>%n filas abiertas</numerusform></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Hand the keys over</source>
        <translation>Entregar las llaves</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>No day is open.</source>
        <translation>No hay ningún día abierto.</translation>
    </message>
    <message>
        <source>No row of this list fits</source>
        <translation>Ninguna fila de esta lista coincide</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>No hay nadie en esta lista</translation>
    </message>
    <message>
        <source>Print the lists…</source>
        <translation>Imprimir las listas…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports · Back-entry from paper</source>
        <translation>Informes · Anotar desde papel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows of the paper list</source>
        <translation>Filas de la lista en papel</translation>
    </message>
    <message>
        <source>Scan the code of a row, or type ticket, code or home</source>
        <translation>Escanee el código de una fila o escriba turno, código o vivienda</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Station of the list</source>
        <translation>Puesto de la lista</translation>
    </message>
    <message>
        <source>The paper list of</source>
        <translation>La lista en papel de</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>went home</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>{ticket} · {times} is entered</source>
        <translation>{ticket} · {times} anotado</translation>
    </message>
    <message>
        <source>{times} · from paper</source>
        <translation>{times} · del papel</translation>
    </message>
</context>
<context>
    <name>BackForm</name>
    <message>
        <source>All done, went home</source>
        <translation>Todo hecho, se fue</translation>
    </message>
    <message>
        <source>As it stands on the paper</source>
        <translation>Como está en el papel</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Figures use these times; the journal keeps when they were entered, and by whom.</source>
        <translation>Las cifras usan estas horas; el registro guarda cuándo se anotaron y por quién.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Ninguna fila elegida</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <source>Scan the code of a row, or choose one.</source>
        <translation>Escanee el código de una fila o elija una.</translation>
    </message>
    <message>
        <source>Signed with issues</source>
        <translation>Firmado con incidencias</translation>
    </message>
    <message>
        <source>Stands already: {times}</source>
        <translation>Ya consta: {times}</translation>
    </message>
    <message>
        <source>The party has gone home.</source>
        <translation>La visita ya se fue.</translation>
    </message>
    <message>
        <source>The step was done</source>
        <translation>El paso se hizo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation><numerusform>%n línea</numerusform><numerusform>%n líneas</numerusform><numerusform>%n líneas</numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Completed with issues</source>
        <translation>Completa con defectos</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Contado aquí</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Nothing stands behind it</source>
        <translation>No hay nada detrás</translation>
    </message>
    <message>
        <source>Open the home</source>
        <translation>Abrir la vivienda</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>sealed as {count}</source>
        <translation>cerrado con {count}</translation>
    </message>
</context>
<context>
    <name>BuildingPart</name>
    <message numerus="yes">
        <source>%n sets, {given} with owners</source>
        <translation><numerusform>%n juego, {given} con su propietario</numerusform><numerusform>%n juegos, {given} con sus propietarios</numerusform><numerusform>%n juegos, {given} con sus propietarios</numerusform></translation>
    </message>
    <message>
        <source>Show the homes of {building}</source>
        <translation>Ver las viviendas de {building}</translation>
    </message>
    <message>
        <source>The shape is the worst set of the floor</source>
        <translation>La figura es el peor juego de la planta</translation>
    </message>
</context>
<context>
    <name>BuildingTiles</name>
    <message>
        <source>{given} / {homes} homes</source>
        <translation>{given} / {homes} viv.</translation>
    </message>
    <message>
        <source>{given} of {homes} with their owners</source>
        <translation>{given} de {homes} con sus propietarios</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n homes are booked before that day, to be rebooked</source>
        <translation><numerusform>%n vivienda tiene cita antes de ese día; hay que cambiarla</numerusform><numerusform>%n viviendas tienen cita antes de ese día; hay que cambiarlas</numerusform><numerusform>%n viviendas tienen cita antes de ese día; hay que cambiarlas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation><numerusform>%n marcada</numerusform><numerusform>%n marcadas</numerusform><numerusform>%n marcadas</numerusform></translation>
    </message>
    <message>
        <source>By a sheet…</source>
        <translation>Con una hoja…</translation>
    </message>
    <message numerus="yes">
        <source>Change %n homes: {field}</source>
        <translation><numerusform>Cambiar %n vivienda: {field}</numerusform><numerusform>Cambiar %n viviendas: {field}</numerusform><numerusform>Cambiar %n viviendas: {field}</numerusform></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>BusyDesk</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation><numerusform>%n turno</numerusform><numerusform>%n turnos</numerusform><numerusform>%n turnos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n persona</numerusform><numerusform>%n personas</numerusform><numerusform>%n personas</numerusform></translation>
    </message>
    <message>
        <source>A supervisor allows it, not who presses.</source>
        <translation>Lo permite un supervisor, no quien pulsa.</translation>
    </message>
    <message>
        <source>Call again {times} / {limit}</source>
        <translation>Repetir {times} / {limit}</translation>
    </message>
    <message>
        <source>Called often enough: park the ticket</source>
        <translation>Ya se llamó bastante: páselo</translation>
    </message>
    <message>
        <source>Children collected</source>
        <translation>Niños recogidos</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>End the visit…</source>
        <translation>Fin de visita…</translation>
    </message>
    <message>
        <source>Finish only</source>
        <translation>Solo terminar</translation>
    </message>
    <message>
        <source>Finish {ticket} · call the next</source>
        <translation>Terminar {ticket} · llamar al siguiente</translation>
    </message>
    <message>
        <source>Finish · go on with {step}</source>
        <translation>Terminar · seguir con {step}</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Pausa…</translation>
    </message>
    <message>
        <source>How does this visit end?</source>
        <translation>¿Cómo termina esta visita?</translation>
    </message>
    <message>
        <source>Leave a step out…</source>
        <translation>Omitir un paso…</translation>
    </message>
    <message>
        <source>Leave out {step}</source>
        <translation>Omitir {step}</translation>
    </message>
    <message>
        <source>Name of the supervisor</source>
        <translation>Nombre del supervisor</translation>
    </message>
    <message>
        <source>Send on…</source>
        <translation>Enviar a…</translation>
    </message>
    <message>
        <source>Send this party to which station?</source>
        <translation>¿A qué puesto se envía?</translation>
    </message>
    <message>
        <source>This is the last step of {ticket}.</source>
        <translation>Es el último paso de {ticket}.</translation>
    </message>
    <message>
        <source>To another host…</source>
        <translation>A otro gestor…</translation>
    </message>
    <message>
        <source>Undo the call</source>
        <translation>Anular llamada</translation>
    </message>
    <message>
        <source>Which host takes {ticket}?</source>
        <translation>¿Qué gestor toma {ticket}?</translation>
    </message>
    <message>
        <source>Which step does {ticket} not need?</source>
        <translation>¿Qué paso no necesita {ticket}?</translation>
    </message>
    <message>
        <source>Why does {ticket} wait?</source>
        <translation>¿Por qué espera {ticket}?</translation>
    </message>
    <message>
        <source>Why is {step} left out? It stands on the papers.</source>
        <translation>¿Por qué se omite {step}? Consta en los papeles.</translation>
    </message>
    <message>
        <source>Why {host}?</source>
        <translation>¿Por qué {host}?</translation>
    </message>
    <message>
        <source>Why? The reasons are counted.</source>
        <translation>¿Por qué? Los motivos se cuentan.</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>unos {minutes}</translation>
    </message>
    <message>
        <source>host {name}</source>
        <translation>gestor {name}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>{host} · {parties}</source>
        <translation>{host} · {parties}</translation>
    </message>
    <message>
        <source>{ticket} goes on to {station}. Names appear only after a call.</source>
        <translation>{ticket} sigue a {station}. Los nombres aparecen tras la llamada.</translation>
    </message>
    <message>
        <source>{ticket} is here · begin</source>
        <translation>{ticket} está aquí · empezar</translation>
    </message>
    <message>
        <source>{ticket} stays here: {station} comes next at this desk.</source>
        <translation>{ticket} se queda aquí: sigue {station} en este puesto.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More to do</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>CallDrawer</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Calls to this home</source>
        <translation>Llamadas a esta vivienda</translation>
    </message>
    <message>
        <source>Choose a home in the list.</source>
        <translation>Elija una vivienda de la lista.</translation>
    </message>
    <message>
        <source>Find another day…</source>
        <translation>Buscar otro día…</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Note (sealed)</source>
        <translation>Nota (sellada)</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Mostrar el número</translation>
    </message>
    <message>
        <source>no telephone known</source>
        <translation>sin teléfono</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message numerus="yes">
        <source>%n homes did not come</source>
        <translation><numerusform>%n vivienda no vino</numerusform><numerusform>%n viviendas no vinieron</numerusform><numerusform>%n viviendas no vinieron</numerusform></translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>Listas de llamadas</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>Por llamar</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>%n homes written</source>
        <translation><numerusform>%n vivienda escrita</numerusform><numerusform>%n viviendas escritas</numerusform><numerusform>%n viviendas escritas</numerusform></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>Listas de llamadas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>List as a file…</source>
        <translation>Lista en un archivo…</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>No hay nadie en esta lista</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The file holds telephones in clear: delete it after the calls.</source>
        <translation>El archivo lleva teléfonos completos: bórrelo tras las llamadas.</translation>
    </message>
    <message>
        <source>again {slot}</source>
        <translation>otra vez {slot}</translation>
    </message>
    <message>
        <source>did not come; booked again {slot}</source>
        <translation>no vino; nueva cita {slot}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>to be rung</source>
        <translation>por llamar</translation>
    </message>
    <message>
        <source>{done} of {all} reached</source>
        <translation>{done} de {all} contactadas</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Hold the code before the camera</source>
        <translation>Ponga el código ante la cámara</translation>
    </message>
    <message>
        <source>Turn the camera off</source>
        <translation>Apagar la cámara</translation>
    </message>
</context>
<context>
    <name>ChargeForm</name>
    <message>
        <source>Add: {charge}</source>
        <translation>Añadir: {charge}</translation>
    </message>
    <message>
        <source>Correct: {charge}</source>
        <translation>Corregir: {charge}</translation>
    </message>
    <message>
        <source>Paid with receipt {receipt}</source>
        <translation>Pagado con el recibo {receipt}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>has been paid</source>
        <translation>pagado</translation>
    </message>
</context>
<context>
    <name>ChoiceRows</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>CloseList</name>
    <message numerus="yes">
        <source>%n issues without a first reply</source>
        <translation><numerusform>%n incidencia sin primera respuesta</numerusform><numerusform>%n incidencias sin primera respuesta</numerusform><numerusform>%n incidencias sin primera respuesta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of {homes} · due {time}</source>
        <translation><numerusform>%n pieza de {homes} · vence {time}</numerusform><numerusform>%n piezas de {homes} · vence {time}</numerusform><numerusform>%n piezas de {homes} · vence {time}</numerusform></translation>
    </message>
    <message>
        <source>Answer or reason…</source>
        <translation>Responder o motivo…</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Count and find</source>
        <translation>Contar y buscar</translation>
    </message>
    <message>
        <source>End as: {how}</source>
        <translation>Cerrar como: {how}</translation>
    </message>
    <message>
        <source>Finish {ticket} at the desk</source>
        <translation>Terminar {ticket}</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Over their time; the seal does not wait for them</source>
        <translation>Fuera de plazo; el cierre no las espera</translation>
    </message>
    <message>
        <source>Record as no-shows</source>
        <translation>Anotar como no presentados</translation>
    </message>
    <message>
        <source>Return or reason…</source>
        <translation>Devolver o motivo…</translation>
    </message>
    <message>
        <source>The sum is off by {count} homes</source>
        <translation>La suma falla en {count} viviendas</translation>
    </message>
    <message>
        <source>Their slot has begun and nobody has checked in</source>
        <translation>Su franja ha empezado y nadie se ha registrado</translation>
    </message>
    <message>
        <source>Verify the journal in Settings</source>
        <translation>Verifique el registro en Ajustes</translation>
    </message>
    <message>
        <source>offered {time}, nobody has answered</source>
        <translation>ofrecido a las {time}, sin respuesta</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>usual {minutes}</source>
        <translation>lo normal {minutes}</translation>
    </message>
    <message>
        <source>{count} homes are still expected</source>
        <translation>Aún se esperan {count} viviendas</translation>
    </message>
    <message>
        <source>{count} key pieces have no named holder</source>
        <translation>{count} llaves sin depositario</translation>
    </message>
    <message>
        <source>{home} waits for {receiver}</source>
        <translation>{home} espera a {receiver}</translation>
    </message>
    <message>
        <source>{loan} is still out · {borrower}</source>
        <translation>{loan} sigue fuera · {borrower}</translation>
    </message>
    <message>
        <source>{ticket} · {state} · {station}</source>
        <translation>{ticket} · {state} · {station}</translation>
    </message>
</context>
<context>
    <name>ClusterBand</name>
    <message numerus="yes">
        <source>%n homes report the same</source>
        <translation><numerusform>%n vivienda comunica lo mismo</numerusform><numerusform>%n viviendas comunican lo mismo</numerusform><numerusform>%n viviendas comunican lo mismo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them still wait in zone {zones}</source>
        <translation><numerusform>%n de ellas aún espera en la zona {zones}</numerusform><numerusform>%n de ellas aún esperan en la zona {zones}</numerusform><numerusform>%n de ellas aún esperan en la zona {zones}</numerusform></translation>
    </message>
    <message>
        <source>Make one of it</source>
        <translation>Unir en una</translation>
    </message>
    <message numerus="yes">
        <source>Several angry owners: %n parties</source>
        <translation><numerusform>Varios enfadados: %n grupo</numerusform><numerusform>Varios enfadados: %n grupos</numerusform><numerusform>Varios enfadados: %n grupos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more such</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message>
        <source>building {n}</source>
        <translation>edificio {n}</translation>
    </message>
    <message>
        <source>floor {n}</source>
        <translation>planta {n}</translation>
    </message>
    <message>
        <source>floors {low}–{high}</source>
        <translation>plantas {low}–{high}</translation>
    </message>
    <message>
        <source>give it to {name}</source>
        <translation>dársela a {name}</translation>
    </message>
    <message>
        <source>stairwell {n}</source>
        <translation>escalera {n}</translation>
    </message>
    <message>
        <source>within {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>zone {zone}</source>
        <translation>zona {zone}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>+{minutes}</source>
        <translation>+{minutes}</translation>
    </message>
    <message>
        <source>Alarms {count}</source>
        <translation>Avisos {count}</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Calling is paused: {reason}</source>
        <translation>Llamadas en pausa: {reason}</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Guardería</translation>
    </message>
    <message>
        <source>Command display</source>
        <translation>Pantalla de mando</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Every place in line is kept</source>
        <translation>Todos los turnos se conservan</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Esperados hoy</translation>
    </message>
    <message>
        <source>Figures of {time}, coming back</source>
        <translation>Datos de las {time}; volvemos enseguida</translation>
    </message>
    <message>
        <source>Floor command</source>
        <translation>Mando de sala</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>In 30 min</source>
        <translation>En 30 min</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Keys lent</source>
        <translation>Llaves prestadas</translation>
    </message>
    <message>
        <source>Keys overdue {count}</source>
        <translation>Llaves vencidas {count}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Load of the stations</source>
        <translation>Carga de los puestos</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Quien llegue</translation>
    </message>
    <message>
        <source>No act from here until then</source>
        <translation>Hasta entonces no se actúa desde aquí</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Sin avisos</translation>
    </message>
    <message>
        <source>No keys are out.</source>
        <translation>No hay llaves prestadas.</translation>
    </message>
    <message>
        <source>Nobody is away, no issue waits.</source>
        <translation>Nada por vencer.</translation>
    </message>
    <message>
        <source>Nobody waits too long, nobody is overdue.</source>
        <translation>Nadie espera demasiado y nada está vencido.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>On-site rate = completed ÷ arrived</source>
        <translation>Tasa = terminados ÷ llegados</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Zone {zone}</source>
        <translation>Zona {zone}</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegados</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sin espera</translation>
    </message>
    <message>
        <source>booked {booked} · walk-in {walk_in}</source>
        <translation>con cita {booked} · sin cita {walk_in}</translation>
    </message>
    <message>
        <source>day before {rate}</source>
        <translation>día ant. {rate}</translation>
    </message>
    <message>
        <source>day {number} of {days}</source>
        <translation>día {number} de {days}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>groups arrived in each slot, and in house</source>
        <translation>grupos llegados por franja y en la sala</translation>
    </message>
    <message>
        <source>groups · {people} people</source>
        <translation>grupos · {people} personas</translation>
    </message>
    <message>
        <source>in house (dashed: forecast)</source>
        <translation>en la sala (a trazos: previsión)</translation>
    </message>
    <message>
        <source>in {minutes}</source>
        <translation>en {minutes}</translation>
    </message>
    <message>
        <source>lines at 20 and 40 min</source>
        <translation>marcas a 20 y 40 min</translation>
    </message>
    <message>
        <source>live data · {seconds} s ago</source>
        <translation>datos al instante · hace {seconds} s</translation>
    </message>
    <message>
        <source>longest wait, and for a newcomer</source>
        <translation>la más larga → quien llegue</translation>
    </message>
    <message>
        <source>most pressing first</source>
        <translation>lo urgente primero</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>now {count}</source>
        <translation>ahora {count}</translation>
    </message>
    <message>
        <source>now → in 30 min</source>
        <translation>ahora → en 30 min</translation>
    </message>
    <message>
        <source>one act each</source>
        <translation>una acción cada uno</translation>
    </message>
    <message>
        <source>overdue {count}</source>
        <translation>vencidas {count}</translation>
    </message>
    <message>
        <source>peak {time}: {low}–{high} · over {first}–{last}</source>
        <translation>máximo {time}: {low}–{high} · fin {first}–{last}</translation>
    </message>
    <message>
        <source>people / seats · longest wait</source>
        <translation>personas / asientos · la espera más larga</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>rest of the day: not yet known</source>
        <translation>resto del día: aún no se sabe</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por llegar</translation>
    </message>
    <message>
        <source>with hosts and at desks {count}</source>
        <translation>con anfitrión y en puestos {count}</translation>
    </message>
    <message>
        <source>with issues {count}</source>
        <translation>con defectos {count}</translation>
    </message>
    <message>
        <source>with somebody</source>
        <translation>atiende</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} en total</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} other zones are calm</source>
        <translation>otras {count} zonas en calma</translation>
    </message>
    <message>
        <source>{count} out</source>
        <translation>{count} fuera</translation>
    </message>
    <message>
        <source>{count} until now</source>
        <translation>{count} hasta ahora</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>quedan {minutes}</translation>
    </message>
    <message>
        <source>{ticket} asks for the green channel</source>
        <translation>{ticket} pide prioridad</translation>
    </message>
</context>
<context>
    <name>ComputerPanel</name>
    <message>
        <source>A path on this computer, or postgresql://… for several computers.</source>
        <translation>Una ruta de este ordenador, o postgresql://… para varios ordenadores.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Otros documentos</translation>
    </message>
    <message>
        <source>Print the slip at check-in</source>
        <translation>Imprimir el turno al registrar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Printer of slips</source>
        <translation>Impresora de turnos</translation>
    </message>
    <message>
        <source>Remembered. Close the console and start it again.</source>
        <translation>Guardado. Cierre la consola y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Impresora del sistema</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>The same printer</source>
        <translation>La misma impresora</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Use it from the next start</source>
        <translation>Usar desde el próximo inicio</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>no desk</source>
        <translation>ningún puesto</translation>
    </message>
    <message>
        <source>only for this computer</source>
        <translation>solo para este ordenador</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Add a correction</source>
        <translation>Añadir corrección</translation>
    </message>
    <message>
        <source>Corrections after the seal</source>
        <translation>Correcciones tras el cierre</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>None: the sealed figures stand as they are.</source>
        <translation>Ninguna: las cifras cerradas quedan como están.</translation>
    </message>
    <message>
        <source>The right number</source>
        <translation>El número correcto</translation>
    </message>
    <message>
        <source>Why the seal is wrong</source>
        <translation>Por qué el cierre es erróneo</translation>
    </message>
    <message>
        <source>{was}, is {now}</source>
        <translation>{was}, es {now}</translation>
    </message>
</context>
<context>
    <name>CountRows</name>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation><numerusform>%n no vista</numerusform><numerusform>%n no vistas</numerusform><numerusform>%n no vistas</numerusform></translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Gancho</translation>
    </message>
    <message>
        <source>Not seen because</source>
        <translation>No vista porque</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>Bolsa precintada</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>todo está</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambió después</translation>
    </message>
    <message>
        <source>no cabinet given</source>
        <translation>sin armario</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
</context>
<context>
    <name>CustodyLine</name>
    <message>
        <source>Never left the key room since it was made</source>
        <translation>No ha salido del cuarto de llaves desde que se creó</translation>
    </message>
    <message>
        <source>counted and accepted</source>
        <translation>contado y aceptado</translation>
    </message>
    <message>
        <source>offer withdrawn</source>
        <translation>oferta retirada</translation>
    </message>
    <message>
        <source>refused, stayed where it was</source>
        <translation>rechazado, quedó donde estaba</translation>
    </message>
    <message>
        <source>waits to be accepted</source>
        <translation>a la espera de aceptación</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>As many homes as fit on {day}</source>
        <translation>Las que quepan el {day}</translation>
    </message>
    <message>
        <source>At most {count} homes on {day}</source>
        <translation>Máximo {count} viviendas el {day}</translation>
    </message>
    <message>
        <source>By the calendar</source>
        <translation>Según el calendario</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Hosts in reserve</source>
        <translation>Anfitriones de reserva</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Tipo de día</translation>
    </message>
    <message>
        <source>Most homes</source>
        <translation>Máximo de viviendas</translation>
    </message>
    <message>
        <source>Nobody is moved for a smaller quota: plan or re-plan for that.</source>
        <translation>Nadie se mueve por un cupo menor: planifique o replanifique para eso.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>las que quepan</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>{used} homes come now; stations and hosts let {holds} through.</source>
        <translation>Ahora vienen {used} viviendas; puestos y anfitriones admiten {holds}.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>arrived {count}</source>
        <translation>llegadas {count}</translation>
    </message>
    <message>
        <source>completed {count}</source>
        <translation>completadas {count}</translation>
    </message>
    <message>
        <source>forecast {low}–{high} done (8 in 10), last out {from_}–{to}</source>
        <translation>previsión {low}–{high} completadas (8 de 10), salida final {from_}–{to}</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>ahora {time}</translation>
    </message>
    <message>
        <source>planned to come</source>
        <translation>llegada prevista</translation>
    </message>
    <message>
        <source>planned {planned}, arrived {arrived}, completed {done}</source>
        <translation>previstas {planned}, llegadas {arrived}, completadas {done}</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>Choose your desk in the status bar first</source>
        <translation>Elija antes su puesto en la barra de estado</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Hall display</source>
        <translation>Pantalla de sala</translation>
    </message>
    <message>
        <source>Hand back {desk}</source>
        <translation>Devolver {desk}</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Take over a desk</source>
        <translation>Tomar un puesto</translation>
    </message>
    <message>
        <source>Take over {desk}</source>
        <translation>Tomar {desk}</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>La jornada ha terminado</translation>
    </message>
    <message>
        <source>{speed} × as fast</source>
        <translation>{speed} × más rápido</translation>
    </message>
</context>
<context>
    <name>DeskHead</name>
    <message>
        <source>at this desk</source>
        <translation>en este puesto</translation>
    </message>
    <message>
        <source>since the call</source>
        <translation>desde la llamada</translation>
    </message>
    <message>
        <source>usually {usual}</source>
        <translation>habitual {usual}</translation>
    </message>
</context>
<context>
    <name>DeskNeeds</name>
    <message numerus="yes">
        <source>%n defects recorded</source>
        <translation><numerusform>%n defecto anotado</numerusform><numerusform>%n defectos anotados</numerusform><numerusform>%n defectos anotados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation><numerusform>%n mes</numerusform><numerusform>%n meses</numerusform><numerusform>%n meses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open issues</source>
        <translation><numerusform>%n incidencia abierta</numerusform><numerusform>%n incidencias abiertas</numerusform><numerusform>%n incidencias abiertas</numerusform></translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Tarjeta de acceso</translation>
    </message>
    <message>
        <source>All settled</source>
        <translation>Todo liquidado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Area adjustment</source>
        <translation>Ajuste por superficie</translation>
    </message>
    <message>
        <source>Confirmation of {home}</source>
        <translation>Acta de {home}</translation>
    </message>
    <message>
        <source>Construction key</source>
        <translation>Llave de obra</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>How paid</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Mailbox key</source>
        <translation>Llave del buzón</translation>
    </message>
    <message>
        <source>Maintenance fund</source>
        <translation>Fondo de reserva</translation>
    </message>
    <message>
        <source>Meter box key</source>
        <translation>Llave del cuadro de contadores</translation>
    </message>
    <message>
        <source>Nothing to record at this step.</source>
        <translation>Este paso no pide registrar nada.</translation>
    </message>
    <message>
        <source>Offer {count} pieces to the owner</source>
        <translation>Ofrecer {count} piezas al propietario</translation>
    </message>
    <message>
        <source>Owner accepts</source>
        <translation>El propietario acepta</translation>
    </message>
    <message>
        <source>Owner key</source>
        <translation>Llave definitiva</translation>
    </message>
    <message>
        <source>Pieces counted</source>
        <translation>Piezas contadas</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <source>Receipt of {home}</source>
        <translation>Recibí de {home}</translation>
    </message>
    <message>
        <source>Receipt {receipt} · {sum}</source>
        <translation>Recibo {receipt} · {sum}</translation>
    </message>
    <message>
        <source>Record defects…</source>
        <translation>Anotar defectos…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Registrar el pago</translation>
    </message>
    <message>
        <source>Record readings</source>
        <translation>Registrar lecturas</translation>
    </message>
    <message>
        <source>Record the payment first</source>
        <translation>Registre antes el pago</translation>
    </message>
    <message>
        <source>Sealed bag (owner keys)</source>
        <translation>Bolsa precintada (llaves definitivas)</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Cuota de gestión</translation>
    </message>
    <message>
        <source>Sign on the screen…</source>
        <translation>Firmar en pantalla…</translation>
    </message>
    <message>
        <source>Stairwell door key</source>
        <translation>Llave del portal</translation>
    </message>
    <message>
        <source>Still missing: {field}</source>
        <translation>Falta: {field}</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>The owner counts the pieces on the table</source>
        <translation>El propietario cuenta las piezas</translation>
    </message>
    <message>
        <source>The owner has not taken all pieces yet</source>
        <translation>El propietario aún no tiene todas las piezas</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>What this step needs</source>
        <translation>Qué pide este paso</translation>
    </message>
    <message>
        <source>a number, please</source>
        <translation>un número, por favor</translation>
    </message>
    <message>
        <source>no defect recorded</source>
        <translation>ningún defecto anotado</translation>
    </message>
    <message>
        <source>no open issue</source>
        <translation>ninguna incidencia abierta</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>refund {sum}</source>
        <translation>devolver {sum}</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>{done} of {all} paid</source>
        <translation>{done} de {all} pagados</translation>
    </message>
    <message>
        <source>{done} of {all} with the owner</source>
        <translation>{done} de {all} con el propietario</translation>
    </message>
    <message>
        <source>{home}: signed with issues</source>
        <translation>{home}: firmada con incidencias</translation>
    </message>
    <message>
        <source>{label} holds up the signing</source>
        <translation>{label} impide la firma</translation>
    </message>
    <message>
        <source>{left} of {sum}</source>
        <translation>{left} de {sum}</translation>
    </message>
    <message>
        <source>{name}: ID card compared, person is the one shown</source>
        <translation>{name}: documento cotejado, es la misma persona</translation>
    </message>
    <message>
        <source>{name}: contract, notice and authority seen</source>
        <translation>{name}: contrato, aviso y poder vistos</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Pause this desk</source>
        <translation>Pausar este puesto</translation>
    </message>
    <message>
        <source>Take the keys back</source>
        <translation>Recoger las llaves</translation>
    </message>
    <message>
        <source>Undone: {ticket} is back in its place</source>
        <translation>Deshecho: {ticket} vuelve a su lugar</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>DeskRows</name>
    <message>
        <source>Came</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Just done</source>
        <translation>Recién hechos</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>otro gestor</translation>
    </message>
    <message>
        <source>ask at {time}</source>
        <translation>aviso {time}</translation>
    </message>
    <message>
        <source>back like a walk-in</source>
        <translation>volverá como sin cita</translation>
    </message>
    <message>
        <source>host is busy</source>
        <translation>gestor ocupado</translation>
    </message>
    <message>
        <source>keeps its place</source>
        <translation>conserva su lugar</translation>
    </message>
    <message>
        <source>keeps its place until {time}</source>
        <translation>conserva su lugar hasta las {time}</translation>
    </message>
    <message>
        <source>keys elsewhere</source>
        <translation>llaves fuera</translation>
    </message>
    <message>
        <source>keys frozen</source>
        <translation>llaves bloqueadas</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>llaves perdidas</translation>
    </message>
    <message>
        <source>keys with escort</source>
        <translation>llaves con el gestor</translation>
    </message>
    <message>
        <source>no key set</source>
        <translation>sin juego</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>overtaken {times}×</source>
        <translation>adelantado {times}×</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation><numerusform>%n turno</numerusform><numerusform>%n turnos</numerusform><numerusform>%n turnos</numerusform></translation>
    </message>
    <message>
        <source>Away for a moment</source>
        <translation>Ausentes un momento</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mi jornada</translation>
    </message>
    <message>
        <source>Nobody waits here</source>
        <translation>Nadie espera aquí</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Me esperan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendidos</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>fin de la jornada</translation>
    </message>
    <message>
        <source>longest {minutes}</source>
        <translation>máx. {minutes}</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>almuerzo</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>de media</translation>
    </message>
    <message>
        <source>{ticket}, {reason}: away for {minutes}. Ask whether it still comes.</source>
        <translation>{ticket}, {reason}: fuera {minutes}. Pregunte si aún viene.</translation>
    </message>
</context>
<context>
    <name>DeskWhy</name>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation><numerusform>%n turno viene de camino.</numerusform><numerusform>%n turnos vienen de camino.</numerusform><numerusform>%n turnos vienen de camino.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for a host who is busy</source>
        <translation><numerusform>%n con gestor ocupado</numerusform><numerusform>%n con gestor ocupado</numerusform><numerusform>%n con gestor ocupado</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for another host</source>
        <translation><numerusform>%n para otro gestor</numerusform><numerusform>%n para otro gestor</numerusform><numerusform>%n para otro gestor</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for another language</source>
        <translation><numerusform>%n en otro idioma</numerusform><numerusform>%n en otro idioma</numerusform><numerusform>%n en otro idioma</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for keys that are elsewhere</source>
        <translation><numerusform>%n con llaves fuera</numerusform><numerusform>%n con llaves fuera</numerusform><numerusform>%n con llaves fuera</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for keys that are frozen</source>
        <translation><numerusform>%n con llaves bloqueadas</numerusform><numerusform>%n con llaves bloqueadas</numerusform><numerusform>%n con llaves bloqueadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n for keys that nobody has</source>
        <translation><numerusform>%n con llaves que nadie tiene</numerusform><numerusform>%n con llaves que nadie tiene</numerusform><numerusform>%n con llaves que nadie tiene</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without a key set</source>
        <translation><numerusform>%n sin juego de llaves</numerusform><numerusform>%n sin juego de llaves</numerusform><numerusform>%n sin juego de llaves</numerusform></translation>
    </message>
    <message>
        <source>Next is {ticket}:</source>
        <translation>Sigue {ticket}:</translation>
    </message>
    <message>
        <source>None that this desk may serve now: {reasons}.</source>
        <translation>Ninguno que este puesto pueda atender: {reasons}.</translation>
    </message>
    <message>
        <source>Why {ticket}:</source>
        <translation>Por qué {ticket}:</translation>
    </message>
    <message>
        <source>due {due}: the earliest of all that this desk may serve.</source>
        <translation>hora {due}: la más temprana que este puesto puede atender.</translation>
    </message>
    <message>
        <source>green channel, due {due}: the earliest of all here.</source>
        <translation>vía prioritaria, hora {due}: la más temprana.</translation>
    </message>
    <message>
        <source>was overtaken {overtaken} times, so it goes first.</source>
        <translation>lo adelantaron {overtaken} veces: va primero.</translation>
    </message>
</context>
<context>
    <name>DisplaysPanel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation><numerusform>%n vez</numerusform><numerusform>%n veces</numerusform><numerusform>%n veces</numerusform></translation>
    </message>
    <message>
        <source>As the campaign</source>
        <translation>Como la campaña</translation>
    </message>
    <message>
        <source>Calls are heard</source>
        <translation>Las llamadas se oyen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Mando</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Each call is said</source>
        <translation>Cada llamada se dice</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>It hangs at another computer</source>
        <translation>Está en otro equipo</translation>
    </message>
    <message>
        <source>It keeps its monitor by name and comes back after an unplugging.</source>
        <translation>Recuerda su monitor por el nombre y vuelve tras desenchufarlo.</translation>
    </message>
    <message>
        <source>Its monitor is not connected; the display comes back with it.</source>
        <translation>Su monitor no está conectado; la pantalla vuelve con él.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No loudspeaker was found here: calls are shown without a sound.</source>
        <translation>No hay altavoz aquí: las llamadas se muestran sin sonido.</translation>
    </message>
    <message>
        <source>No voice for {languages}: a chime alone.</source>
        <translation>Sin voz para {languages}: solo el timbre.</translation>
    </message>
    <message>
        <source>No voice was found here: a chime alone is heard.</source>
        <translation>No hay voz aquí: solo suena el timbre.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Abrirla ahora</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horario silencioso</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Probar sonido</translation>
    </message>
    <message>
        <source>Voice of this computer</source>
        <translation>Voz de este equipo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>each display of the campaign, on every computer</source>
        <translation>cada pantalla de la campaña, en todos los equipos</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>esta pantalla</translation>
    </message>
</context>
<context>
    <name>DoorCamera</name>
    <message>
        <source>Another program may be using it, or this one may not: see the system's settings</source>
        <translation>Quizá la usa otro programa o este no tiene permiso: mire los ajustes del sistema</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Apagar cámara</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>No camera is connected to this computer</source>
        <translation>No hay ninguna cámara conectada a este equipo</translation>
    </message>
    <message>
        <source>Plug one in and press again, scan, or type the letters beneath the code</source>
        <translation>Conecte una y pulse otra vez, use el lector o escriba las letras bajo el código</translation>
    </message>
    <message>
        <source>Take it again: straight, near and in good light</source>
        <translation>Repítala: recta, de cerca y con buena luz</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>There is no readable code in this picture</source>
        <translation>En esta imagen no hay un código legible</translation>
    </message>
</context>
<context>
    <name>DoorRows</name>
    <message>
        <source>Not here</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>{minutes} tarde</translation>
    </message>
</context>
<context>
    <name>DoorSide</name>
    <message>
        <source>An undone check-in keeps its place</source>
        <translation>Al deshacer se conserva el lugar</translation>
    </message>
    <message>
        <source>Arriving next</source>
        <translation>Próximas llegadas</translation>
    </message>
    <message>
        <source>Just checked in</source>
        <translation>Recién registrados</translation>
    </message>
    <message>
        <source>Nobody else is expected</source>
        <translation>No se espera a nadie más</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>Aún no ha llegado nadie</translation>
    </message>
    <message>
        <source>The first scan fills this list.</source>
        <translation>El primer escaneo llena esta lista.</translation>
    </message>
    <message>
        <source>Walk-ins can still come all day.</source>
        <translation>Pueden llegar sin cita durante todo el día.</translation>
    </message>
    <message>
        <source>{arrived} here of {due} homes</source>
        <translation>{arrived} de {due} viviendas</translation>
    </message>
    <message>
        <source>{time} slot: {homes} homes, {here} here</source>
        <translation>{time}: {homes} viviendas, {here} aquí</translation>
    </message>
</context>
<context>
    <name>DueBand</name>
    <message numerus="yes">
        <source>%n homes due without keys at hand</source>
        <translation><numerusform>%n vivienda citada sin llaves a mano</numerusform><numerusform>%n viviendas citadas sin llaves a mano</numerusform><numerusform>%n viviendas citadas sin llaves a mano</numerusform></translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlas</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Due, keys not at hand</source>
        <translation>Citadas sin llaves a mano</translation>
    </message>
    <message>
        <source>Look again on the evening before each handover day.</source>
        <translation>Vuelva a mirar la víspera de cada jornada.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message>
        <source>The keys of every home due are at hand</source>
        <translation>Las llaves de todas las citadas están a mano</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>No hay nada que guardar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>DutyGrid</name>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Break {times}</source>
        <translation>Pausa {times}</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Cert.</source>
        <translation>Cert.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>am {am} · pm {pm}</source>
        <translation>m. {am} · t. {pm}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>DutyImport</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation><numerusform>%n casilla</numerusform><numerusform>%n casillas</numerusform><numerusform>%n casillas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts told anew</source>
        <translation><numerusform>%n anfitrión cambiado</numerusform><numerusform>%n anfitriones cambiados</numerusform><numerusform>%n anfitriones cambiados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation><numerusform>%n anfitrión nuevo</numerusform><numerusform>%n anfitriones nuevos</numerusform><numerusform>%n anfitriones nuevos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n fila rechazada</numerusform><numerusform>%n filas rechazadas</numerusform><numerusform>%n filas rechazadas</numerusform></translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué queda fuera</translation>
    </message>
</context>
<context>
    <name>DutyRoster</name>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation><numerusform>%n anfitrión</numerusform><numerusform>%n anfitriones</numerusform><numerusform>%n anfitriones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts written</source>
        <translation><numerusform>%n anfitrión escrito</numerusform><numerusform>%n anfitriones escritos</numerusform><numerusform>%n anfitriones escritos</numerusform></translation>
    </message>
    <message>
        <source>A sheet with a row for each host and a column for each day makes them.</source>
        <translation>Se crean con una hoja: una fila por anfitrión y una columna por día.</translation>
    </message>
    <message>
        <source>Close the duty roster</source>
        <translation>Cerrar el cuadro de turnos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Cuadro de turnos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation>Aún no hay anfitriones</translation>
    </message>
    <message>
        <source>Read a sheet…</source>
        <translation>Leer una hoja…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Filas que quedan fuera</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Write a sheet…</source>
        <translation>Escribir una hoja…</translation>
    </message>
    <message>
        <source>Write into the roster</source>
        <translation>Escribir en el cuadro</translation>
    </message>
    <message>
        <source>all day, morning, afternoon, off</source>
        <translation>todo el día, mañana, tarde, libre</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>choose several</source>
        <translation>elegir varias</translation>
    </message>
    <message>
        <source>duty-roster</source>
        <translation>turnos</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
</context>
<context>
    <name>DutySide</name>
    <message numerus="yes">
        <source>%n cells chosen</source>
        <translation><numerusform>%n casilla elegida</numerusform><numerusform>%n casillas elegidas</numerusform><numerusform>%n casillas elegidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation><numerusform>%n anfitrión</numerusform><numerusform>%n anfitriones</numerusform><numerusform>%n anfitriones</numerusform></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>May take key customers</source>
        <translation>Certificado para clientes especiales</translation>
    </message>
    <message>
        <source>Own building</source>
        <translation>Edificio propio</translation>
    </message>
    <message>
        <source>Set breaks</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
</context>
<context>
    <name>EntryDrawer</name>
    <message>
        <source>At most {n} characters</source>
        <translation>Como mucho {n} caracteres</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Of no home</source>
        <translation>De ninguna vivienda</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Record something</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Record · {what}</source>
        <translation>Anotar · {what}</translation>
    </message>
    <message>
        <source>Room, name, ticket, phone</source>
        <translation>Vivienda, nombre, turno, teléfono</translation>
    </message>
    <message>
        <source>The owner waits for an answer</source>
        <translation>El propietario espera respuesta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Whose home</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Write a few words</source>
        <translation>Escriba unas palabras</translation>
    </message>
</context>
<context>
    <name>FaultsForm</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>No consent is needed</source>
        <translation>No hace falta consentimiento</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>Nada que elegir</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo va mal</translation>
    </message>
    <message>
        <source>The owner's consent</source>
        <translation>Consentimiento del propietario</translation>
    </message>
    <message>
        <source>This set is not known yet</source>
        <translation>Este juego aún no se conoce</translation>
    </message>
    <message>
        <source>Tick the pieces first</source>
        <translation>Marque antes las piezas</translation>
    </message>
    <message>
        <source>What happened, or what was done</source>
        <translation>Qué pasó o qué se hizo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Without the owner's consent</source>
        <translation>Sin consentimiento del propietario</translation>
    </message>
    <message>
        <source>Write an amount such as 480.00</source>
        <translation>Escriba un importe, por ejemplo 480.00</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>2026-05-08 am, 2026-05-09</source>
        <translation>2026-05-08 mañana, 2026-05-09</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>ready already</source>
        <translation>ya lista</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Write the changes</source>
        <translation>Anotar los cambios</translation>
    </message>
    <message>
        <source>as it is; - for none</source>
        <translation>como está; - para ninguno</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vinieron</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Completed with issues</source>
        <translation>Completas con defectos</translation>
    </message>
    <message>
        <source>Completed ÷ came</source>
        <translation>Completas ÷ vinieron</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazadas</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vinieron</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Citadas</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Otro final</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>Canal verde</translation>
    </message>
    <message>
        <source>Handed over in all</source>
        <translation>Entregadas en total</translation>
    </message>
    <message>
        <source>Handed over ÷ all homes</source>
        <translation>Entregadas ÷ todas</translation>
    </message>
    <message>
        <source>Homes of the campaign</source>
        <translation>Viviendas de la campaña</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Key pieces nobody holds</source>
        <translation>Llaves sin depositario</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Se fueron</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Nine in ten waited up to</source>
        <translation>Nueve de diez, hasta</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Owners' score</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Sin papeles</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Espera habitual</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo ver</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Sin cita</translation>
    </message>
</context>
<context>
    <name>FiguresFiles</name>
    <message>
        <source>A dispute</source>
        <translation>Una disputa</translation>
    </message>
    <message>
        <source>An audit</source>
        <translation>Una auditoría</translation>
    </message>
    <message>
        <source>An authority asks</source>
        <translation>Lo pide una autoridad</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>Gerente general</translation>
    </message>
    <message>
        <source>Money by day…</source>
        <translation>Cobros por día…</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Más archivos</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Jefe de proyecto</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>El archivo está escrito</translation>
    </message>
    <message>
        <source>To call owners</source>
        <translation>Llamar a los dueños</translation>
    </message>
    <message>
        <source>With whole telephone numbers, as</source>
        <translation>Con teléfonos completos, como</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Libro…</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>money</source>
        <translation>cobros</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>%n handover days together</source>
        <translation><numerusform>%n día de entrega en total</numerusform><numerusform>%n días de entrega en total</numerusform><numerusform>%n días de entrega en total</numerusform></translation>
    </message>
    <message>
        <source>A home</source>
        <translation>Por vivienda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Block signing</source>
        <translation>Impiden firmar</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vinieron</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vinieron</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Citadas</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Otro final</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Figures come with the first handover day.</source>
        <translation>Las cifras llegan con el primer día de entrega.</translation>
    </message>
    <message>
        <source>Floor {n}</source>
        <translation>Planta {n}</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Homes received</source>
        <translation>Viviendas atendidas</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriones</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Late reply</source>
        <translation>Respuesta tardía</translation>
    </message>
    <message>
        <source>Late visit</source>
        <translation>Visita tardía</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>Minutes with owners</source>
        <translation>Tiempo con dueños</translation>
    </message>
    <message>
        <source>Nine in ten</source>
        <translation>Nueve de diez</translation>
    </message>
    <message>
        <source>No day is planned yet</source>
        <translation>Aún no hay días planificados</translation>
    </message>
    <message>
        <source>No host</source>
        <translation>Sin anfitrión</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>Owners' score</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotados</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Franjas</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>Whole campaign</source>
        <translation>Toda la campaña</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>viviendas</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>minutes at the desk</source>
        <translation>minutos en la mesa</translation>
    </message>
    <message>
        <source>what was counted</source>
        <translation>ver las filas</translation>
    </message>
</context>
<context>
    <name>FilingPage</name>
    <message numerus="yes">
        <source>%n sheets were filed</source>
        <translation><numerusform>se archivó %n hoja</numerusform><numerusform>se archivaron %n hojas</numerusform><numerusform>se archivaron %n hojas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for their code</source>
        <translation><numerusform>%n espera su código</numerusform><numerusform>%n esperan su código</numerusform><numerusform>%n esperan su código</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n were filed before</source>
        <translation><numerusform>%n ya estaba archivada</numerusform><numerusform>%n ya estaban archivadas</numerusform><numerusform>%n ya estaban archivadas</numerusform></translation>
    </message>
    <message>
        <source>Drop scans here: PDF, JPEG, PNG, TIFF.</source>
        <translation>Arrastre aquí los escaneos: PDF, JPEG, PNG, TIFF.</translation>
    </message>
    <message>
        <source>Every signed sheet is filed</source>
        <translation>Todas las hojas firmadas están archivadas</translation>
    </message>
    <message>
        <source>File scans…</source>
        <translation>Archivar escaneos…</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Nothing is filed yet</source>
        <translation>Aún no hay nada archivado</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Reading scan {done} of {all}…</source>
        <translation>Leyendo el escaneo {done} de {all}…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports · Signed sheets</source>
        <translation>Informes · Hojas firmadas</translation>
    </message>
    <message>
        <source>Scan or photograph the signed sheets; their codes lead to their homes.</source>
        <translation>Escanee o fotografíe las hojas firmadas; sus códigos llevan a la vivienda.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed today, sheet not filed</source>
        <translation>Firmadas hoy, sin archivar</translation>
    </message>
    <message numerus="yes">
        <source>Signed today, sheet not filed: %n</source>
        <translation><numerusform>Firmadas hoy, sin archivar: %n</numerusform><numerusform>Firmadas hoy, sin archivar: %n</numerusform><numerusform>Firmadas hoy, sin archivar: %n</numerusform></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>The sheet was taken out; the journal keeps that it was there.</source>
        <translation>La hoja se retiró; el diario conserva que estuvo aquí.</translation>
    </message>
    <message>
        <source>The signatures were seen</source>
        <translation>Se vieron las firmas</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>filed with the wrong paper</source>
        <translation>archivada con el papel equivocado</translation>
    </message>
    <message>
        <source>printed, has not come back</source>
        <translation>impresa, no ha vuelto</translation>
    </message>
    <message>
        <source>was never printed</source>
        <translation>nunca se imprimió</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All buildings</source>
        <translation>Todos los bloques</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los anfitriones</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>Bloque {name}</translation>
    </message>
    <message>
        <source>Customer class</source>
        <translation>Clase de cliente</translation>
    </message>
    <message>
        <source>Fold the class</source>
        <translation>Ocultar la clase</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show the class</source>
        <translation>Ver la clase (queda anotado)</translation>
    </message>
</context>
<context>
    <name>FirstSets</name>
    <message numerus="yes">
        <source>%n homes have no key set yet</source>
        <translation><numerusform>%n vivienda aún no tiene juego</numerusform><numerusform>%n viviendas aún no tienen juego</numerusform><numerusform>%n viviendas aún no tienen juego</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n homes to go</source>
        <translation><numerusform>falta %n vivienda</numerusform><numerusform>faltan %n viviendas</numerusform><numerusform>faltan %n viviendas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them incomplete</source>
        <translation><numerusform>%n de ellos incompleto</numerusform><numerusform>%n de ellos incompletos</numerusform><numerusform>%n de ellos incompletos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n pieza</numerusform><numerusform>%n piezas</numerusform><numerusform>%n piezas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n fila rechazada</numerusform><numerusform>%n filas rechazadas</numerusform><numerusform>%n filas rechazadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n juego</numerusform><numerusform>%n juegos</numerusform><numerusform>%n juegos</numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Each home gets the set of its product type (Settings, Keys); the numbers on the tags are dealt by chance, so that a lost tag tells nobody which home it opens.</source>
        <translation>Cada vivienda recibe el juego de su tipo de producto (Ajustes, Llaves); los números de las etiquetas se reparten al azar, para que una etiqueta perdida no diga qué vivienda abre.</translation>
    </message>
    <message>
        <source>From a sheet of keys…</source>
        <translation>Desde una hoja de llaves…</translation>
    </message>
    <message>
        <source>Key sets are being made</source>
        <translation>Se están creando los juegos</translation>
    </message>
    <message>
        <source>Keys follow the homes: import a roster</source>
        <translation>Las llaves siguen a las viviendas: importe un listado</translation>
    </message>
    <message numerus="yes">
        <source>Make %n sets</source>
        <translation><numerusform>Hacer %n juego</numerusform><numerusform>Hacer %n juegos</numerusform><numerusform>Hacer %n juegos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Make sets for %n homes</source>
        <translation><numerusform>Crear el juego de %n vivienda</numerusform><numerusform>Crear los juegos de %n viviendas</numerusform><numerusform>Crear los juegos de %n viviendas</numerusform></translation>
    </message>
    <message>
        <source>No key sets yet</source>
        <translation>Aún no hay juegos de llaves</translation>
    </message>
    <message>
        <source>No row of the sheet fits</source>
        <translation>Ninguna fila de la hoja sirve</translation>
    </message>
    <message>
        <source>There are no homes yet</source>
        <translation>Aún no hay viviendas</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>412 homes, 5 days; the first plays itself</source>
        <translation>412 viviendas; un día corre solo</translation>
    </message>
    <message>
        <source>A colleague has set it up already</source>
        <translation>Un colega ya lo ha preparado</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Checking and restoring {file}…</source>
        <translation>Comprobando y restaurando {file}…</translation>
    </message>
    <message>
        <source>Choose the roster…</source>
        <translation>Elegir el listado…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>Desk and printer are chosen here</source>
        <translation>Puesto e impresora se eligen aquí</translation>
    </message>
    <message>
        <source>Each way leads back here; no choice is wrong</source>
        <translation>Los tres caminos vuelven aquí; ninguno es un error</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>Escribir la dirección…</translation>
    </message>
    <message>
        <source>Everything else has a safe default</source>
        <translation>Lo demás tiene un valor seguro</translation>
    </message>
    <message>
        <source>Example and import: data stay on this computer</source>
        <translation>Ejemplo e importación: los datos no salen de este ordenador</translation>
    </message>
    <message>
        <source>Excel, ODS, CSV and web tables</source>
        <translation>Excel, ODS, CSV y tablas web</translation>
    </message>
    <message>
        <source>Gone without a trace when closed</source>
        <translation>Al cerrarlo no queda rastro</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importar un listado</translation>
    </message>
    <message>
        <source>Invented people, apart from real data</source>
        <translation>Personas inventadas, datos aparte</translation>
    </message>
    <message>
        <source>Look first; odd rows are explained</source>
        <translation>Primero mirar, después escribir</translation>
    </message>
    <message>
        <source>Nothing to fill in: a day in a minute</source>
        <translation>Sin rellenar nada: un día en un minuto</translation>
    </message>
    <message>
        <source>One line: the server's address</source>
        <translation>Una línea: la dirección del servidor</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Or drop the roster anywhere in this window</source>
        <translation>O suelte el listado en cualquier parte de la ventana</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Restaurarla…</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n journal entries</source>
        <translation><numerusform>Restaurado: %n anotación</numerusform><numerusform>Restaurado: %n anotaciones</numerusform><numerusform>Restaurado: %n anotaciones</numerusform></translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>The example could not be started</source>
        <translation>No se pudo abrir el ejemplo</translation>
    </message>
    <message>
        <source>The example opens in a window of its own</source>
        <translation>El ejemplo se abre en su propia ventana</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>Up to 50 consoles share one store</source>
        <translation>Hasta 50 consolas comparten una base</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <source>You have a backup?</source>
        <translation>¿Tiene una copia?</translation>
    </message>
    <message>
        <source>You have the owners in a spreadsheet</source>
        <translation>Sus propietarios están en una hoja</translation>
    </message>
    <message>
        <source>inventing 412 homes takes a few seconds</source>
        <translation>inventar 412 viviendas tarda unos segundos</translation>
    </message>
    <message>
        <source>its address is remembered; start again to work there</source>
        <translation>la dirección queda guardada; reinicie para trabajar allí</translation>
    </message>
    <message>
        <source>start again to open them</source>
        <translation>reinicie para abrirlo</translation>
    </message>
</context>
<context>
    <name>FloorsView</name>
    <message>
        <source>Stairwell {name}</source>
        <translation>Escalera {name}</translation>
    </message>
    <message>
        <source>{count} a floor</source>
        <translation>{count} por planta</translation>
    </message>
    <message>
        <source>{count} all</source>
        <translation>{count} todas</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Asked at the desk</source>
        <translation>Se pide en el puesto</translation>
    </message>
    <message>
        <source>Asked once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Cargos y pagos</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Choices, divided by commas</source>
        <translation>Opciones, separadas por comas</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Keys on the table</source>
        <translation>Llaves sobre la mesa</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>Lectura de contador</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Nombre en {language}</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Campo nuevo</translation>
    </message>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Aquí no se pide nada.</translation>
    </message>
    <message>
        <source>Of each home</source>
        <translation>Por vivienda</translation>
    </message>
    <message>
        <source>Of each owner</source>
        <translation>A cada propietario</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Casilla</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n vivienda</numerusform><numerusform>%n viviendas</numerusform><numerusform>%n viviendas</numerusform></translation>
    </message>
    <message>
        <source>A code from a paper</source>
        <translation>Un código de papel</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>Cotitular</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation>Nada coincide con «{text}»</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>The first %n homes; type more to find fewer</source>
        <translation><numerusform>Solo %n vivienda; escriba más para acotar</numerusform><numerusform>Las primeras %n viviendas; escriba más para acotar</numerusform><numerusform>Las primeras %n viviendas; escriba más para acotar</numerusform></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Try the room (3-1-2801), the name, its pinyin or initials, or the last 4 digits of a phone.</source>
        <translation>Pruebe la vivienda (3-1-2801), el nombre, sus iniciales o los 4 últimos dígitos del teléfono.</translation>
    </message>
    <message>
        <source>Type all of it, then press Enter.</source>
        <translation>Escríbalo entero y pulse Intro.</translation>
    </message>
</context>
<context>
    <name>FreeDesk</name>
    <message>
        <source>Call the next</source>
        <translation>Llamar al siguiente</translation>
    </message>
    <message>
        <source>Desk {number} is free</source>
        <translation>El puesto {number} está libre</translation>
    </message>
    <message>
        <source>Desk {number} is not open</source>
        <translation>El puesto {number} no está abierto</translation>
    </message>
    <message>
        <source>Desk {number} rests until {time}</source>
        <translation>El puesto {number} descansa hasta las {time}</translation>
    </message>
    <message>
        <source>Give them to others</source>
        <translation>Pasarlos a otros</translation>
    </message>
    <message>
        <source>Name and home appear after the call</source>
        <translation>El nombre y la vivienda aparecen tras la llamada</translation>
    </message>
    <message>
        <source>No other host is free to take them</source>
        <translation>Ningún otro gestor puede tomarlos</translation>
    </message>
    <message>
        <source>Nobody waits at {station}</source>
        <translation>Nadie espera en {station}</translation>
    </message>
    <message>
        <source>Open this desk</source>
        <translation>Abrir este puesto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>on to {station}</source>
        <translation>sigue a {station}</translation>
    </message>
    <message>
        <source>{count} tickets wait, longest {minutes}</source>
        <translation>Esperan {count} turnos, máx. {minutes}</translation>
    </message>
    <message>
        <source>{host} rests. Waiting: {tickets}</source>
        <translation>{host} descansa. Esperan: {tickets}</translation>
    </message>
    <message>
        <source>{ticket} has come: call now</source>
        <translation>{ticket} ha llegado: puede llamar</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message numerus="yes">
        <source>%n columns are known</source>
        <translation><numerusform>%n columna reconocida</numerusform><numerusform>%n columnas reconocidas</numerusform><numerusform>%n columnas reconocidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n homes written</source>
        <translation><numerusform>%n vivienda escrita</numerusform><numerusform>%n viviendas escritas</numerusform><numerusform>%n viviendas escritas</numerusform></translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Columnas de la hoja</translation>
    </message>
    <message>
        <source>Enter or double click</source>
        <translation>Intro o doble clic</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Heading of their sheet</source>
        <translation>Cabecera de su hoja</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Cómo se escriben los días</translation>
    </message>
    <message>
        <source>Keep the columns</source>
        <translation>Guardar las columnas</translation>
    </message>
    <message>
        <source>Look at the others, then keep the columns.</source>
        <translation>Mire las demás y guarde las columnas.</translation>
    </message>
    <message>
        <source>Read their sheet…</source>
        <translation>Leer su hoja…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports · Give-back</source>
        <translation>Informes · Devolución</translation>
    </message>
    <message>
        <source>The columns are kept</source>
        <translation>Columnas guardadas</translation>
    </message>
    <message>
        <source>The columns are kept.</source>
        <translation>Las columnas están guardadas.</translation>
    </message>
    <message>
        <source>There are no columns yet.</source>
        <translation>Aún no hay columnas.</translation>
    </message>
    <message>
        <source>What goes there</source>
        <translation>Qué va ahí</translation>
    </message>
    <message>
        <source>Write the sheet…</source>
        <translation>Escribir la hoja…</translation>
    </message>
    <message>
        <source>for every console and every time</source>
        <translation>para todos los equipos y siempre</translation>
    </message>
    <message>
        <source>give-back</source>
        <translation>devolución</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>{filled} of {all} columns are filled</source>
        <translation>Se rellenan {filled} de {all} columnas</translation>
    </message>
</context>
<context>
    <name>GreenDrawer</name>
    <message numerus="yes">
        <source>%n parties wait about {minutes} longer</source>
        <translation><numerusform>%n grupo espera unos {minutes} más</numerusform><numerusform>%n grupos esperan unos {minutes} más</numerusform><numerusform>%n grupos esperan unos {minutes} más</numerusform></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Afectado</translation>
    </message>
    <message>
        <source>Ask for {ticket}</source>
        <translation>Pedir para {ticket}</translation>
    </message>
    <message>
        <source>Asked by {name}; a refusal is kept too</source>
        <translation>Pedida por {name}; el rechazo también queda</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Elija antes un motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ends at {time} if not served by then</source>
        <translation>Vence a las {time} si no se atiende antes</translation>
    </message>
    <message>
        <source>Grant {ticket}</source>
        <translation>Conceder {ticket}</translation>
    </message>
    <message>
        <source>Granted; it can be withdrawn</source>
        <translation>Concedida; se puede retirar</translation>
    </message>
    <message>
        <source>Green channel · {ticket}</source>
        <translation>Vía prioritaria · {ticket}</translation>
    </message>
    <message>
        <source>Holds for so many minutes</source>
        <translation>Validez en minutos</translation>
    </message>
    <message>
        <source>If granted</source>
        <translation>Si se concede</translation>
    </message>
    <message>
        <source>Nobody waits longer</source>
        <translation>Nadie espera más</translation>
    </message>
    <message>
        <source>Nobody waits longer now</source>
        <translation>Ahora nadie espera más</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Note: which evidence was shown</source>
        <translation>Nota: qué prueba se mostró</translation>
    </message>
    <message>
        <source>Place now</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Somebody other than {name} must grant it; change the person below</source>
        <translation>Debe concederla alguien distinto de {name}; cambie la persona abajo</translation>
    </message>
    <message>
        <source>The place stays as it is until somebody grants it</source>
        <translation>El lugar no cambia hasta que alguien lo conceda</translation>
    </message>
    <message>
        <source>Today: {facts}</source>
        <translation>Hoy: {facts}</translation>
    </message>
    <message>
        <source>Waits at</source>
        <translation>Espera en</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Write which evidence was shown</source>
        <translation>Escriba qué prueba se mostró</translation>
    </message>
    <message>
        <source>others waited {minutes}</source>
        <translation>otros esperaron {minutes}</translation>
    </message>
    <message>
        <source>{reason}: {granted} of {asked} granted</source>
        <translation>{reason}: {granted} de {asked} concedidas</translation>
    </message>
    <message>
        <source>{ticket} does not wait in a line at the moment.</source>
        <translation>{ticket} no está en ninguna cola ahora.</translation>
    </message>
    <message>
        <source>{ticket} is due {new} instead of {old} at {station}.</source>
        <translation>{ticket} pasa de las {old} a las {new} en {station}.</translation>
    </message>
    <message>
        <source>{ticket} is first already or overtakes nobody at {station}.</source>
        <translation>{ticket} no adelanta a nadie en {station}.</translation>
    </message>
</context>
<context>
    <name>GreenReasons</name>
    <message>
        <source>Nothing was changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>One a line. A * at the end: it needs a note of the evidence.</source>
        <translation>Uno por línea. Con * al final: pide nota de la prueba.</translation>
    </message>
    <message>
        <source>Reasons for the green channel</source>
        <translation>Motivos de la vía prioritaria</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Called again</source>
        <translation>Segundo aviso</translation>
    </message>
    <message>
        <source>Calling now</source>
        <translation>Avisando</translation>
    </message>
    <message>
        <source>Calls are paused</source>
        <translation>Llamadas en pausa</translation>
    </message>
    <message>
        <source>Calls go on at {time}</source>
        <translation>Las llamadas siguen a las {time}</translation>
    </message>
    <message>
        <source>Calls have ended for today</source>
        <translation>Las llamadas de hoy han terminado</translation>
    </message>
    <message>
        <source>Calls paused</source>
        <translation>Avisos en pausa</translation>
    </message>
    <message>
        <source>Calls shown until {time}, coming back</source>
        <translation>Llamadas hasta las {time}; volvemos enseguida</translation>
    </message>
    <message>
        <source>Calls will begin soon</source>
        <translation>Las llamadas empezarán pronto</translation>
    </message>
    <message>
        <source>Desk {number}</source>
        <translation>Puesto {number}</translation>
    </message>
    <message>
        <source>Do you need help? The check-in desk is there for you.</source>
        <translation>¿Necesita ayuda? Acuda a la mesa de acogida.</translation>
    </message>
    <message>
        <source>Hall display</source>
        <translation>Pantalla de sala</translation>
    </message>
    <message>
        <source>Home handover</source>
        <translation>Entrega de viviendas</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Latest call as of {time}</source>
        <translation>Última llamada a las {time}</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Pausa para comer</translation>
    </message>
    <message>
        <source>Missed your number? Come to check-in within {minutes} minutes and keep your place.</source>
        <translation>¿Ha perdido su turno? Vuelva a la acogida antes de {minutes} minutos y lo conserva.</translation>
    </message>
    <message>
        <source>No need to queue again</source>
        <translation>No hace falta hacer cola</translation>
    </message>
    <message>
        <source>No new ticket needed</source>
        <translation>No hace falta otro turno</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>Turno actual</translation>
    </message>
    <message>
        <source>Opening at {time}</source>
        <translation>Apertura a las {time}</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Acuda a</translation>
    </message>
    <message>
        <source>Please keep your ticket until you have your keys.</source>
        <translation>Conserve su turno hasta recibir las llaves.</translation>
    </message>
    <message>
        <source>Please leave the building now</source>
        <translation>Salgan del edificio ahora</translation>
    </message>
    <message>
        <source>Please listen to the staff; your place is kept.</source>
        <translation>Siga las indicaciones del personal; conserva su turno.</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Punto {number}</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activo</translation>
    </message>
    <message>
        <source>Straight in</source>
        <translation>Sin espera</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>Gracias por venir.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Waiting by station</source>
        <translation>Espera por puesto</translation>
    </message>
    <message>
        <source>Walk, no lifts, follow the staff; your place is kept.</source>
        <translation>A pie, sin ascensores, siga al personal; conserva su turno.</translation>
    </message>
    <message>
        <source>Your place is kept · please listen to the staff meanwhile</source>
        <translation>Conserva su turno · mientras tanto, escuche al personal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>desks on a break</source>
        <translation>puestos en pausa</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>nobody waiting</source>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>under {minutes} min</source>
        <translation>menos de {minutes} min</translation>
    </message>
    <message>
        <source>updates by itself</source>
        <translation>se actualiza solo</translation>
    </message>
    <message>
        <source>{count} group</source>
        <translation>{count} grupo</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} grupos</translation>
    </message>
    <message>
        <source>{range} min</source>
        <translation>{range} min</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose pieces first</source>
        <translation>Elija antes las piezas</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message numerus="yes">
        <source>Offer %n pieces</source>
        <translation><numerusform>Ofrecer %n pieza</numerusform><numerusform>Ofrecer %n piezas</numerusform><numerusform>Ofrecer %n piezas</numerusform></translation>
    </message>
    <message>
        <source>Owner {name}</source>
        <translation>Propietario {name}</translation>
    </message>
    <message>
        <source>These pieces have several holders: offer them one by one</source>
        <translation>Estas piezas tienen varios depositarios: ofrézcalas por separado</translation>
    </message>
    <message>
        <source>They stay with the giver until accepted.</source>
        <translation>Quedan con quien entrega hasta que se acepten.</translation>
    </message>
    <message>
        <source>This set is frozen: its pieces may only come back to the key room</source>
        <translation>Este juego está bloqueado: sus piezas solo pueden volver al cuarto</translation>
    </message>
    <message>
        <source>To an owner only after the acceptance is signed</source>
        <translation>Al propietario solo tras firmar la aceptación</translation>
    </message>
    <message>
        <source>Who takes them</source>
        <translation>Quién las recibe</translation>
    </message>
    <message>
        <source>{name} has them already</source>
        <translation>Ya las tiene {name}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Day close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>Hojas firmadas</translation>
    </message>
</context>
<context>
    <name>HoldBand</name>
    <message>
        <source>Held: {slot}</source>
        <translation>Retenida: {slot}</translation>
    </message>
</context>
<context>
    <name>HomeDrawer</name>
    <message numerus="yes">
        <source>%n entries in the journal</source>
        <translation><numerusform>%n anotación en el registro</numerusform><numerusform>%n anotaciones en el registro</numerusform><numerusform>%n anotaciones en el registro</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n owners</source>
        <translation><numerusform>%n propietario</numerusform><numerusform>%n propietarios</numerusform><numerusform>%n propietarios</numerusform></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Confirmation…</source>
        <translation>Acta de entrega…</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>Fecha de contrato</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Its owners and history stand here.</source>
        <translation>Aquí aparecen sus propietarios y su historia.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tipología</translation>
    </message>
    <message>
        <source>No home is chosen</source>
        <translation>Ninguna vivienda elegida</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>Lista desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>from paper, {times}</source>
        <translation>del papel, {times}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>sin teléfono</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>not paid up</source>
        <translation>pago pendiente</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>paid up</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
</context>
<context>
    <name>HomeEdit</name>
    <message>
        <source>A new home</source>
        <translation>Vivienda nueva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Dueños</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
</context>
<context>
    <name>HomesPage</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n vivienda</numerusform><numerusform>%n viviendas</numerusform><numerusform>%n viviendas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n refused rows were not written</source>
        <translation><numerusform>%n fila rechazada no se escribió</numerusform><numerusform>%n filas rechazadas no se escribieron</numerusform><numerusform>%n filas rechazadas no se escribieron</numerusform></translation>
    </message>
    <message>
        <source>Add a home</source>
        <translation>Añadir vivienda</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Presentados</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>Bloque {name}</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Por cita</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por propietario</translation>
    </message>
    <message>
        <source>By ready day</source>
        <translation>Por fecha lista</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Por vivienda</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Class, group</source>
        <translation>Clase, grupo</translation>
    </message>
    <message>
        <source>Clear the box or the filters.</source>
        <translation>Vacíe la búsqueda o quite los filtros.</translation>
    </message>
    <message>
        <source>Customer class</source>
        <translation>Clase de cliente</translation>
    </message>
    <message>
        <source>Fold the class</source>
        <translation>Ocultar la clase</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importar listado…</translation>
    </message>
    <message>
        <source>No home fits</source>
        <translation>Ninguna vivienda coincide</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No presentados</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>Lista desde</translation>
    </message>
    <message>
        <source>Room, name, pinyin, phone tail</source>
        <translation>Vivienda, nombre, pinyin, final del teléfono</translation>
    </message>
    <message>
        <source>Show the class</source>
        <translation>Ver la clase (queda anotado)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>The roster is in: {imported} new, {updated} changed, {unchanged} as before</source>
        <translation>Listado importado: {imported} nuevas, {updated} cambiadas, {unchanged} como antes</translation>
    </message>
    <message>
        <source>The roster of the sales department is enough to begin.</source>
        <translation>Basta el listado del departamento comercial para empezar.</translation>
    </message>
    <message>
        <source>There is no home yet</source>
        <translation>Aún no hay viviendas</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Type, m²</source>
        <translation>Tipo, m²</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Con avisos</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>the best only: type more</source>
        <translation>solo las mejores: escriba más</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n homes</source>
        <translation><numerusform>{shown} de %n vivienda</numerusform><numerusform>{shown} de %n viviendas</numerusform><numerusform>{shown} de %n viviendas</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportChanges</name>
    <message>
        <source>A home that the file does not name is kept</source>
        <translation>Se conserva la vivienda que el archivo no nombra</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambian</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Nothing of the kind.</source>
        <translation>Nada de este tipo.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>aún no está</translation>
    </message>
    <message>
        <source>not in the file; it stays</source>
        <translation>no está en el archivo; se conserva</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>A field is used once: “{heading}” gave it up</source>
        <translation>Cada campo se usa una vez: «{heading}» lo cedió</translation>
    </message>
    <message>
        <source>A field is used once; a change is remembered for this layout</source>
        <translation>Cada campo se usa una vez; el cambio se recuerda</translation>
    </message>
    <message>
        <source>As it was agreed to for this layout last time</source>
        <translation>Como se acordó la última vez para este formato</translation>
    </message>
    <message>
        <source>Choose the column of the owners.</source>
        <translation>Elija la columna de los propietarios.</translation>
    </message>
    <message>
        <source>Choose the column of the room.</source>
        <translation>Elija la columna de la puerta.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Columnas del archivo y sus campos</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>no se importa</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n columns used</source>
        <translation><numerusform>{used} de %n columna en uso</numerusform><numerusform>{used} de %n columnas en uso</numerusform><numerusform>{used} de %n columnas en uso</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation><numerusform>%n fila</numerusform><numerusform>%n filas</numerusform><numerusform>%n filas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of homes</source>
        <translation><numerusform>%n fila de viviendas</numerusform><numerusform>%n filas de viviendas</numerusform><numerusform>%n filas de viviendas</numerusform></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Appointments, visits and keys stay as they are; homes that the file does not name are kept.</source>
        <translation>Citas, visitas y llaves quedan como están; se conservan las viviendas que el archivo no nombra.</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Homes to import</source>
        <translation>Viviendas</translation>
    </message>
    <message numerus="yes">
        <source>Import %n homes</source>
        <translation><numerusform>Importar %n vivienda</numerusform><numerusform>Importar %n viviendas</numerusform><numerusform>Importar %n viviendas</numerusform></translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>No home of this file can be imported.</source>
        <translation>Ninguna vivienda del archivo se puede importar.</translation>
    </message>
    <message>
        <source>No row was read yet: choose the columns first.</source>
        <translation>Aún no se leyó ninguna fila: elija antes las columnas a la derecha.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Fila por fila</translation>
    </message>
    <message>
        <source>Rows count as the file counts them</source>
        <translation>Las filas se cuentan como en el archivo</translation>
    </message>
    <message>
        <source>Rows merged</source>
        <translation>Filas unidas</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>Rows warned</source>
        <translation>Filas con avisos</translation>
    </message>
    <message numerus="yes">
        <source>Save %n refused rows…</source>
        <translation><numerusform>Guardar %n fila rechazada…</numerusform><numerusform>Guardar %n filas rechazadas…</numerusform><numerusform>Guardar %n filas rechazadas…</numerusform></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The figures are being made anew.</source>
        <translation>Se están rehaciendo las cifras.</translation>
    </message>
    <message>
        <source>There is nothing of these levels to tell.</source>
        <translation>No hay nada que contar de estos niveles.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por qué y qué hacer</translation>
    </message>
    <message>
        <source>Written whole or not at all. To take it back, import the file before.</source>
        <translation>Se escribe todo o nada. Para volver atrás, importe el archivo anterior.</translation>
    </message>
    <message>
        <source>choose a row</source>
        <translation>elegir fila</translation>
    </message>
    <message>
        <source>imported too</source>
        <translation>se importan</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>not homes</source>
        <translation>sin viviendas</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>no se escriben</translation>
    </message>
    <message>
        <source>open or close</source>
        <translation>abrir o cerrar</translation>
    </message>
    <message>
        <source>same owners</source>
        <translation>mismos dueños</translation>
    </message>
    <message>
        <source>{fresh} new · {changed} changed · {same} as before</source>
        <translation>{fresh} nuevas · {changed} cambian · {same} igual</translation>
    </message>
</context>
<context>
    <name>InspectionsDrawer</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n vivienda</numerusform><numerusform>%n viviendas</numerusform><numerusform>%n viviendas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n fila rechazada</numerusform><numerusform>%n filas rechazadas</numerusform><numerusform>%n filas rechazadas</numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Homes of the sheet</source>
        <translation>Viviendas de la hoja</translation>
    </message>
    <message numerus="yes">
        <source>Note %n homes</source>
        <translation><numerusform>Anotar %n vivienda</numerusform><numerusform>Anotar %n viviendas</numerusform><numerusform>Anotar %n viviendas</numerusform></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>mended: {rectified} of {found}; the red line is {line}</source>
        <translation>reparados {rectified} de {found}; la línea roja es {line}</translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Goes by itself to: {role} at {time}</source>
        <translation>Pasa solo a: {role}, {time}</translation>
    </message>
    <message>
        <source>Joined with it: {labels}</source>
        <translation>Unidas: {labels}</translation>
    </message>
    <message>
        <source>Label: {label}</source>
        <translation>Etiqueta: {label}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Propietario: {name}</translation>
    </message>
    <message>
        <source>Photo {n}</source>
        <translation>Foto {n}</translation>
    </message>
    <message>
        <source>Promised for: {day}</source>
        <translation>Prometido para: {day}</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>Anotado: {what}</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Quitar esta foto</translation>
    </message>
    <message>
        <source>The home cannot be signed for while this is open</source>
        <translation>No se puede firmar la vivienda mientras siga abierta</translation>
    </message>
    <message>
        <source>Visit agreed: {time}</source>
        <translation>Visita acordada: {time}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Who answers: {name}</source>
        <translation>Responsable: {name}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>{time}, {how}</source>
        <translation>{time}, {how}</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message numerus="yes">
        <source>%n closed</source>
        <translation><numerusform>%n cerrada</numerusform><numerusform>%n cerradas</numerusform><numerusform>%n cerradas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n nueva</numerusform><numerusform>%n nuevas</numerusform><numerusform>%n nuevas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to follow up</source>
        <translation><numerusform>%n por seguir</numerusform><numerusform>%n por seguir</numerusform><numerusform>%n por seguir</numerusform></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Defects, complaints and promises that are recorded show here.</source>
        <translation>Aquí aparecen los defectos, quejas y promesas que se anotan.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Issues to follow up</source>
        <translation>Incidencias por seguir</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Sort anew</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Take a filter off to see the others.</source>
        <translation>Quite un filtro para ver las demás.</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>No hay nada que exportar</translation>
    </message>
    <message>
        <source>the nearest {n} listed</source>
        <translation>se listan las {n} más próximas</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message numerus="yes">
        <source>%n homes seen today</source>
        <translation><numerusform>%n vivienda vista hoy</numerusform><numerusform>%n viviendas vistas hoy</numerusform><numerusform>%n viviendas vistas hoy</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation><numerusform>%n fuera de plazo</numerusform><numerusform>%n fuera de plazo</numerusform><numerusform>%n fuera de plazo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation><numerusform>%n parada</numerusform><numerusform>%n paradas</numerusform><numerusform>%n paradas</numerusform></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>If nothing happens: {time} {role}</source>
        <translation>Si no pasa nada: {time} {role}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>agreed {time}</source>
        <translation>acordado {time}</translation>
    </message>
    <message>
        <source>blocks the signing</source>
        <translation>impide la firma</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>etiqueta {label}</translation>
    </message>
    <message>
        <source>limit {time}</source>
        <translation>límite {time}</translation>
    </message>
    <message>
        <source>money asked for</source>
        <translation>pide dinero</translation>
    </message>
    <message>
        <source>nearest {time}</source>
        <translation>el próximo {time}</translation>
    </message>
    <message>
        <source>per home · yesterday {n}</source>
        <translation>por vivienda · ayer {n}</translation>
    </message>
    <message>
        <source>stopped {n}×: {why}</source>
        <translation>parado {n}×: {why}</translation>
    </message>
    <message>
        <source>stopped {time}</source>
        <translation>parado {time}</translation>
    </message>
    <message>
        <source>under 5 min left</source>
        <translation>menos de 5 min</translation>
    </message>
    <message>
        <source>waits in zone {zone}</source>
        <translation>espera en la zona {zone}</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>aún {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} tarde</translation>
    </message>
    <message>
        <source>→ {role}</source>
        <translation>→ {role}</translation>
    </message>
</context>
<context>
    <name>IssuesActs</name>
    <message>
        <source>Agree on a visit</source>
        <translation>Acordar visita</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ask for money</source>
        <translation>Pedir dinero</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Blocks signing</source>
        <translation>Impide firmar</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Reclamar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Dar a</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Hand up</source>
        <translation>Elevar</translation>
    </message>
    <message>
        <source>Let the signing go</source>
        <translation>Dejar firmar</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Move time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Promise a day</source>
        <translation>Prometer día</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Reasignar…</translation>
    </message>
    <message>
        <source>Recheck failed</source>
        <translation>No pasa</translation>
    </message>
    <message>
        <source>Recheck passed</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Recheck…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Parar reloj</translation>
    </message>
    <message>
        <source>Visit…</source>
        <translation>Visita…</translation>
    </message>
</context>
<context>
    <name>IssuesImport</name>
    <message numerus="yes">
        <source>%n homes noted</source>
        <translation><numerusform>%n vivienda anotada</numerusform><numerusform>%n viviendas anotadas</numerusform><numerusform>%n viviendas anotadas</numerusform></translation>
    </message>
    <message>
        <source>Choose the sheet of an earlier inspection…</source>
        <translation>Elija la hoja de una inspección anterior…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Reading {file}… nothing is written</source>
        <translation>Leyendo {file}… no se escribe nada</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>was {rectified} of {found}</source>
        <translation>era {rectified} de {found}</translation>
    </message>
</context>
<context>
    <name>IssuesNow</name>
    <message>
        <source>inspected</source>
        <translation>inspeccionada</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message numerus="yes">
        <source>%n defects recorded</source>
        <translation><numerusform>%n defecto anotado</numerusform><numerusform>%n defectos anotados</numerusform><numerusform>%n defectos anotados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n issues written</source>
        <translation><numerusform>%n incidencia escrita</numerusform><numerusform>%n incidencias escritas</numerusform><numerusform>%n incidencias escritas</numerusform></translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Elija fotos…</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nobody of this paper is in the house</source>
        <translation>Nadie de este papel está en la casa</translation>
    </message>
    <message>
        <source>Recorded as {label}</source>
        <translation>Anotado como {label}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Save the list for the trades</source>
        <translation>Guardar la lista para los oficios</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>No hay nada que exportar</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>incidencias</translation>
    </message>
</context>
<context>
    <name>IssuesRecording</name>
    <message>
        <source>Blocks</source>
        <translation>Impide</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>KeyBoard</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n viv.</numerusform><numerusform>%n viv.</numerusform><numerusform>%n viv.</numerusform></translation>
    </message>
    <message>
        <source>floor {floor}</source>
        <translation>planta {floor}</translation>
    </message>
    <message>
        <source>{building} stairwell {stairwell}</source>
        <translation>{building} · esc. {stairwell}</translation>
    </message>
</context>
<context>
    <name>KeyFaults</name>
    <message numerus="yes">
        <source>%n pieces come to the key room, newly numbered.</source>
        <translation><numerusform>%n pieza llega al cuarto con número nuevo.</numerusform><numerusform>%n piezas llegan al cuarto con números nuevos.</numerusform><numerusform>%n piezas llegan al cuarto con números nuevos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces short of the template</source>
        <translation><numerusform>falta %n pieza de la plantilla</numerusform><numerusform>faltan %n piezas de la plantilla</numerusform><numerusform>faltan %n piezas de la plantilla</numerusform></translation>
    </message>
    <message>
        <source>All keys of this lock become useless, wherever they are; newly numbered ones lie in the key room, the owner's sealed.</source>
        <translation>Todas las llaves de esta cerradura dejan de servir, estén donde estén; las nuevas, con otros números, quedan en el cuarto, las definitivas precintadas.</translation>
    </message>
    <message>
        <source>Bag was opened</source>
        <translation>La bolsa se abrió</translation>
    </message>
    <message>
        <source>Change the cylinder</source>
        <translation>Cambiar el bombín</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Introducidas por error</translation>
    </message>
    <message>
        <source>Entry door</source>
        <translation>Puerta de entrada</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Frozen since {time}: a piece is lost</source>
        <translation>Bloqueado desde {time}: falta una pieza</translation>
    </message>
    <message>
        <source>Frozen since {time}: the bag was opened</source>
        <translation>Bloqueado desde {time}: se abrió la bolsa</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>Puertas interiores</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Meter box</source>
        <translation>Cuadro de contadores</translation>
    </message>
    <message>
        <source>Missing pieces came</source>
        <translation>Llegaron las piezas que faltaban</translation>
    </message>
    <message>
        <source>New pieces with new numbers lie in the key room; old numbers are used up.</source>
        <translation>Piezas nuevas con números nuevos en el cuarto; los números viejos no se usan más.</translation>
    </message>
    <message>
        <source>New tag for the set</source>
        <translation>Etiqueta nueva para el juego</translation>
    </message>
    <message>
        <source>Noted with the time: after a loss it must be.</source>
        <translation>Se anota con la hora: tras una pérdida es obligatorio.</translation>
    </message>
    <message>
        <source>Nothing is wrong so far</source>
        <translation>Nada va mal por ahora</translation>
    </message>
    <message>
        <source>Only when nothing is missing and the owner knows.</source>
        <translation>Solo si no falta nada y el propietario lo sabe.</translation>
    </message>
    <message>
        <source>Owner was told</source>
        <translation>Propietario informado</translation>
    </message>
    <message>
        <source>Replace pieces</source>
        <translation>Sustituir piezas</translation>
    </message>
    <message>
        <source>Report damaged</source>
        <translation>Dar por dañadas</translation>
    </message>
    <message>
        <source>Report lost</source>
        <translation>Dar por perdidas</translation>
    </message>
    <message>
        <source>Stairwell door</source>
        <translation>Puerta del portal</translation>
    </message>
    <message>
        <source>Storage room</source>
        <translation>Trastero</translation>
    </message>
    <message>
        <source>Struck off if they never moved; what they stood for counts again.</source>
        <translation>Se anulan si nunca se movieron; lo que sustituían vuelve a contar.</translation>
    </message>
    <message>
        <source>The code on the old tag is void at once: print it anew.</source>
        <translation>El código de la etiqueta vieja queda anulado: imprima la nueva.</translation>
    </message>
    <message>
        <source>The key room takes them; then the set can be unfrozen.</source>
        <translation>Las recoge el cuarto de llaves; después se puede desbloquear.</translation>
    </message>
    <message>
        <source>The set counts as incomplete until they are replaced.</source>
        <translation>El juego cuenta como incompleto hasta que se sustituyan.</translation>
    </message>
    <message>
        <source>The set is frozen: nothing of it goes out, what is out may come back. Who signed last stays on record.</source>
        <translation>El juego se bloquea: nada sale y lo que está fuera puede volver. Queda constancia de quién firmó el último.</translation>
    </message>
    <message>
        <source>Unfreeze the set</source>
        <translation>Desbloquear el juego</translation>
    </message>
    <message>
        <source>Who holds the bag and why stay on record. Without the owner's consent the set is frozen.</source>
        <translation>Queda constancia de quién tiene la bolsa y por qué. Sin consentimiento del propietario, el juego se bloquea.</translation>
    </message>
    <message>
        <source>cost so far {money}</source>
        <translation>coste hasta ahora {money}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>owner told {time}</source>
        <translation>propietario informado {time}</translation>
    </message>
</context>
<context>
    <name>KeyMarks</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n pieza</numerusform><numerusform>%n piezas</numerusform><numerusform>%n piezas</numerusform></translation>
    </message>
    <message>
        <source>Access card</source>
        <translation>Tarjeta de acceso</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Entry, building keys</source>
        <translation>Entrada, llaves de obra</translation>
    </message>
    <message>
        <source>Entry, owner's keys</source>
        <translation>Entrada, llaves definitivas</translation>
    </message>
    <message>
        <source>Garage remote</source>
        <translation>Mando de garaje</translation>
    </message>
    <message>
        <source>In transfer</source>
        <translation>En traspaso</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>Puertas interiores</translation>
    </message>
    <message>
        <source>Key room</source>
        <translation>Cuarto</translation>
    </message>
    <message>
        <source>Letterbox</source>
        <translation>Llave del buzón</translation>
    </message>
    <message>
        <source>Lost, frozen</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Meter box</source>
        <translation>Cuadro de contadores</translation>
    </message>
    <message>
        <source>No set yet</source>
        <translation>Sin juego</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>Bolsa precintada</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Repartido</translation>
    </message>
    <message>
        <source>Stairwell door</source>
        <translation>Puerta del portal</translation>
    </message>
    <message>
        <source>Storage room</source>
        <translation>Trastero</translation>
    </message>
    <message>
        <source>Unaccounted</source>
        <translation>Sin localizar</translation>
    </message>
    <message>
        <source>Utility card</source>
        <translation>Tarjeta de suministros</translation>
    </message>
    <message numerus="yes">
        <source>whole set, %n pieces</source>
        <translation><numerusform>juego completo, %n pieza</numerusform><numerusform>juego completo, %n piezas</numerusform><numerusform>juego completo, %n piezas</numerusform></translation>
    </message>
</context>
<context>
    <name>KeyPapers</name>
    <message>
        <source>Hook labels…</source>
        <translation>Rótulos de gancho…</translation>
    </message>
    <message>
        <source>On the way to the printer</source>
        <translation>De camino a la impresora</translation>
    </message>
    <message>
        <source>Tags and labels</source>
        <translation>Etiquetas y rótulos</translation>
    </message>
    <message>
        <source>Tags bear a number and a code, never a home. Hook labels name the home: for the locked cabinet only.</source>
        <translation>Las etiquetas llevan número y código, nunca la vivienda. Los rótulos de gancho la nombran: solo para el armario cerrado.</translation>
    </message>
    <message>
        <source>Tags of pieces…</source>
        <translation>Etiquetas de piezas…</translation>
    </message>
    <message>
        <source>Tags of sets…</source>
        <translation>Etiquetas de juegos…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>hook labels</source>
        <translation>rótulos de gancho</translation>
    </message>
    <message>
        <source>key tags</source>
        <translation>etiquetas de llaves</translation>
    </message>
    <message>
        <source>piece tags</source>
        <translation>etiquetas de piezas</translation>
    </message>
</context>
<context>
    <name>KeysBoard</name>
    <message numerus="yes">
        <source>%n buildings</source>
        <translation><numerusform>%n edificio</numerusform><numerusform>%n edificios</numerusform><numerusform>%n edificios</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation><numerusform>%n entrega</numerusform><numerusform>%n entregas</numerusform><numerusform>%n entregas</numerusform></translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Arrows choose a building, Enter shows its homes; worst come first</source>
        <translation>Las flechas eligen edificio, Intro muestra sus viviendas; lo peor va primero</translation>
    </message>
    <message>
        <source>Board of keys</source>
        <translation>Tablero de llaves</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Esc: back to all buildings</source>
        <translation>Esc: volver a todos los edificios</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Nobody has to accept or refuse anything.</source>
        <translation>Nadie tiene nada que aceptar o rechazar.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Scan a key tag, or type a room, set or name</source>
        <translation>Escanee una etiqueta o escriba vivienda, juego o nombre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Waiting to be accepted</source>
        <translation>A la espera de aceptación</translation>
    </message>
</context>
<context>
    <name>KeysCountPage</name>
    <message numerus="yes">
        <source>%n without a reason</source>
        <translation><numerusform>%n sin motivo</numerusform><numerusform>%n sin motivo</numerusform><numerusform>%n sin motivo</numerusform></translation>
    </message>
    <message>
        <source>All of the list are here</source>
        <translation>Todo lo de la lista está</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Cabinets</source>
        <translation>Armarios</translation>
    </message>
    <message>
        <source>Cabinets and departments</source>
        <translation>Armarios y departamentos</translation>
    </message>
    <message>
        <source>Choose a cabinet or a department.</source>
        <translation>Elija un armario o un departamento.</translation>
    </message>
    <message>
        <source>Count of keys</source>
        <translation>Recuento de llaves</translation>
    </message>
    <message>
        <source>Counted: {found} of {expected}</source>
        <translation>Contadas: {found} de {expected}</translation>
    </message>
    <message>
        <source>Every piece has somebody who holds it.</source>
        <translation>Cada pieza tiene quien la guarda.</translation>
    </message>
    <message>
        <source>Every piece is seen or explained.</source>
        <translation>Cada pieza está vista o explicada.</translation>
    </message>
    <message>
        <source>Keys · Count</source>
        <translation>Llaves · Recuento</translation>
    </message>
    <message>
        <source>No keys should be here</source>
        <translation>Aquí no debería haber llaves</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún no vistas</translation>
    </message>
    <message>
        <source>Pieces to count</source>
        <translation>Piezas por contar</translation>
    </message>
    <message>
        <source>Record the count</source>
        <translation>Registrar el recuento</translation>
    </message>
    <message>
        <source>Report as missing</source>
        <translation>Dar por faltantes</translation>
    </message>
    <message>
        <source>Say why for each piece that was not seen</source>
        <translation>Diga el motivo de cada pieza no vista</translation>
    </message>
    <message>
        <source>Scan the tags one after the other, or type a set number</source>
        <translation>Escanee las etiquetas una tras otra o escriba un juego</translation>
    </message>
    <message>
        <source>Search them on the board, then book who has them.</source>
        <translation>Búsquelas en el tablero y registre quién las tiene.</translation>
    </message>
    <message>
        <source>Set reason</source>
        <translation>Poner motivo</translation>
    </message>
    <message>
        <source>The book says that these keys are elsewhere.</source>
        <translation>Según el libro estas llaves están en otro sitio.</translation>
    </message>
    <message>
        <source>Why it is not here</source>
        <translation>Por qué no está</translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation>Con nadie</translation>
    </message>
    <message>
        <source>a set's tag stands for all its pieces</source>
        <translation>la etiqueta del juego vale por todas sus piezas</translation>
    </message>
    <message>
        <source>what is missing is reported by itself</source>
        <translation>lo que falta se comunica aparte</translation>
    </message>
</context>
<context>
    <name>KeysDrawer</name>
    <message>
        <source>Count</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Custody: the last who accepted is the holder</source>
        <translation>Custodia: quien aceptó el último es el depositario</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Holder now</source>
        <translation>Depositario</translation>
    </message>
    <message>
        <source>Lost, damaged…</source>
        <translation>Pérdida o daño…</translation>
    </message>
    <message>
        <source>No home is chosen</source>
        <translation>Ninguna vivienda elegida</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Pieces of this set</source>
        <translation>Piezas de este juego</translation>
    </message>
    <message>
        <source>Scan a key tag, type a room, or choose a square with the arrows.</source>
        <translation>Escanee una etiqueta, escriba una vivienda o elija una casilla con las flechas.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Precinto</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Juego {number}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>íntegro</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>{home} has no key set yet</source>
        <translation>{home} aún no tiene juego de llaves</translation>
    </message>
    <message>
        <source>{ticket} is in the house, now at {step}</source>
        <translation>{ticket} está en casa, ahora en {step}</translation>
    </message>
</context>
<context>
    <name>KeysDue</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n pieza</numerusform><numerusform>%n piezas</numerusform><numerusform>%n piezas</numerusform></translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Contar…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Fetch back…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Make the set…</source>
        <translation>Crear juego…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reponer…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>{pieces} short</source>
        <translation>faltan {pieces}</translation>
    </message>
</context>
<context>
    <name>KeysLoansPage</name>
    <message numerus="yes">
        <source>%n out</source>
        <translation><numerusform>%n fuera</numerusform><numerusform>%n fuera</numerusform><numerusform>%n fuera</numerusform></translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Chosen loan</source>
        <translation>Préstamo elegido</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencen</translation>
    </message>
    <message>
        <source>Evening list…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <source>Keys on loan</source>
        <translation>Llaves en préstamo</translation>
    </message>
    <message>
        <source>Keys · Loans</source>
        <translation>Llaves · Préstamos</translation>
    </message>
    <message>
        <source>Lend…</source>
        <translation>Prestar…</translation>
    </message>
    <message>
        <source>Lent as L-{number}</source>
        <translation>Prestado como L-{number}</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
    <message>
        <source>No keys are out on loan</source>
        <translation>No hay llaves prestadas</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Scan a tag to lend the keys of a home.</source>
        <translation>Escanee una etiqueta para prestar las llaves de una vivienda.</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Recibo…</translation>
    </message>
    <message>
        <source>These keys are not in the key room.</source>
        <translation>Estas llaves no están en el cuarto de llaves.</translation>
    </message>
    <message>
        <source>the borrower signs the slip</source>
        <translation>el prestatario firma el recibo</translation>
    </message>
</context>
<context>
    <name>KeysMore</name>
    <message>
        <source>Keep back for a repair</source>
        <translation>Retener para reparación</translation>
    </message>
    <message>
        <source>Lend…</source>
        <translation>Prestar…</translation>
    </message>
    <message>
        <source>Let the keys go early…</source>
        <translation>Adelantar las llaves…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>No longer kept back</source>
        <translation>Fin de la retención</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Recibí…</translation>
    </message>
    <message>
        <source>Take into safekeeping</source>
        <translation>Poner en custodia</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n homes written</source>
        <translation><numerusform>%n vivienda escrita</numerusform><numerusform>%n viviendas escritas</numerusform><numerusform>%n viviendas escritas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n pieza</numerusform><numerusform>%n piezas</numerusform><numerusform>%n piezas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n juego</numerusform><numerusform>%n juegos</numerusform><numerusform>%n juegos</numerusform></translation>
    </message>
    <message>
        <source>Chosen set</source>
        <translation>Juego elegido</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nada encontrado para «{text}»</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>keys-due</source>
        <translation>llaves-pendientes</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n vivienda</numerusform><numerusform>%n viviendas</numerusform><numerusform>%n viviendas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces in a set</source>
        <translation><numerusform>%n pieza por juego</numerusform><numerusform>%n piezas por juego</numerusform><numerusform>%n piezas por juego</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets are incomplete</source>
        <translation><numerusform>%n juego está incompleto</numerusform><numerusform>%n juegos están incompletos</numerusform><numerusform>%n juegos están incompletos</numerusform></translation>
    </message>
    <message>
        <source>A set has at least one piece</source>
        <translation>Un juego tiene al menos una pieza</translation>
    </message>
    <message>
        <source>All other homes</source>
        <translation>Todas las demás viviendas</translation>
    </message>
    <message>
        <source>As for all other homes</source>
        <translation>Como las demás viviendas</translation>
    </message>
    <message>
        <source>For sets that are made from now on. Sets that exist stay as they are; those with fewer pieces than this are shown as incomplete.</source>
        <translation>Para los juegos que se hagan desde ahora. Los que existen no cambian; los que tengan menos piezas se muestran incompletos.</translation>
    </message>
    <message>
        <source>In the sealed bag</source>
        <translation>En la bolsa precintada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>What a key set is made of</source>
        <translation>De qué consta un juego de llaves</translation>
    </message>
    <message>
        <source>as for all other homes</source>
        <translation>como las demás viviendas</translation>
    </message>
    <message>
        <source>{kind}: in the sealed bag</source>
        <translation>{kind}: en la bolsa precintada</translation>
    </message>
</context>
<context>
    <name>KeysTray</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n pieza</numerusform><numerusform>%n piezas</numerusform><numerusform>%n piezas</numerusform></translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Escaneado</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>{giver} hands to {receiver}</source>
        <translation>{giver} entrega a {receiver}</translation>
    </message>
</context>
<context>
    <name>KeysTrayPage</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n pieza</numerusform><numerusform>%n piezas</numerusform><numerusform>%n piezas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces accepted</source>
        <translation><numerusform>%n pieza aceptada</numerusform><numerusform>%n piezas aceptadas</numerusform><numerusform>%n piezas aceptadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces stay with the giver</source>
        <translation><numerusform>%n pieza se queda quien entrega</numerusform><numerusform>%n piezas se queda quien entrega</numerusform><numerusform>%n piezas se queda quien entrega</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n juego</numerusform><numerusform>%n juegos</numerusform><numerusform>%n juegos</numerusform></translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>Vaciar la bandeja</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Keys · Tray</source>
        <translation>Llaves · Bandeja</translation>
    </message>
    <message>
        <source>Nothing is on the tray yet</source>
        <translation>La bandeja está vacía</translation>
    </message>
    <message>
        <source>On the tray</source>
        <translation>En la bandeja</translation>
    </message>
    <message>
        <source>Scan one tag after the other, or type a set number</source>
        <translation>Escanee una etiqueta tras otra o escriba un juego</translation>
    </message>
    <message>
        <source>Sets, sealed bags and single pieces; the result of each scan shows here.</source>
        <translation>Juegos, bolsas y piezas sueltas; aquí sale el resultado de cada escaneo.</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message numerus="yes">
        <source>%n homes without a place</source>
        <translation><numerusform>%n vivienda sin cita</numerusform><numerusform>%n viviendas sin cita</numerusform><numerusform>%n viviendas sin cita</numerusform></translation>
    </message>
    <message>
        <source>Choose a home to see what would place it.</source>
        <translation>Elija una vivienda para ver qué la colocaría.</translation>
    </message>
    <message>
        <source>Everybody has a place</source>
        <translation>Todas tienen cita</translation>
    </message>
    <message>
        <source>Homes without a place</source>
        <translation>Viviendas sin cita</translation>
    </message>
    <message>
        <source>Looking for the smallest change…</source>
        <translation>Buscando el cambio mínimo…</translation>
    </message>
    <message>
        <source>Move {count}, place on {slot}</source>
        <translation>Mover {count}, asignar a {slot}</translation>
    </message>
    <message>
        <source>No small change would place it.</source>
        <translation>Ningún cambio pequeño la colocaría.</translation>
    </message>
    <message>
        <source>Place on {slot}</source>
        <translation>Asignar a {slot}</translation>
    </message>
    <message>
        <source>{shown} shown</source>
        <translation>{shown} a la vista</translation>
    </message>
</context>
<context>
    <name>LendCard</name>
    <message>
        <source>Allowed by</source>
        <translation>Autoriza</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Devolver antes de</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Prestatario</translation>
    </message>
    <message>
        <source>For which department</source>
        <translation>Para qué departamento</translation>
    </message>
    <message numerus="yes">
        <source>Lend %n pieces</source>
        <translation><numerusform>Prestar %n pieza</numerusform><numerusform>Prestar %n piezas</numerusform><numerusform>Prestar %n piezas</numerusform></translation>
    </message>
    <message>
        <source>Lend keys</source>
        <translation>Prestar llaves</translation>
    </message>
    <message>
        <source>Name of the borrower</source>
        <translation>Nombre del prestatario</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Sin departamento</translation>
    </message>
    <message>
        <source>No piece is ticked</source>
        <translation>Ninguna pieza marcada</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Say who borrows them</source>
        <translation>Diga quién las toma</translation>
    </message>
    <message>
        <source>Scan the tags of the keys that go out.</source>
        <translation>Escanee las etiquetas de las llaves que salen.</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>Bolsa precintada</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>The borrower signs the slip.</source>
        <translation>El prestatario firma el recibo.</translation>
    </message>
    <message>
        <source>This department borrows only with somebody's leave</source>
        <translation>Este departamento solo toma llaves con permiso</translation>
    </message>
</context>
<context>
    <name>LoanRows</name>
    <message>
        <source>Borrower</source>
        <translation>Prestatario</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message numerus="yes">
        <source>{home} and %n more</source>
        <translation><numerusform>{home} y %n más</numerusform><numerusform>{home} y %n más</numerusform><numerusform>{home} y %n más</numerusform></translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} tarde</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>A new call may light up for a moment</source>
        <translation>Una llamada nueva puede iluminarse un momento</translation>
    </message>
    <message>
        <source>A tone for each scan, where there is a loudspeaker</source>
        <translation>Un tono por cada lectura, si hay altavoz</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>desde el próximo inicio</translation>
    </message>
    <message>
        <source>only for this computer</source>
        <translation>solo para este ordenador</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Its owners, charges and whatever is blank here come to this home; then it goes. This cannot be undone.</source>
        <translation>Sus propietarios, conceptos y lo que aquí falta pasan a esta vivienda; luego desaparece. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Its room: 3-1-2801</source>
        <translation>Su puerta: 3-1-2801</translation>
    </message>
    <message>
        <source>Merge into {home}</source>
        <translation>Unir a {home}</translation>
    </message>
    <message>
        <source>Merge {other} into {home}</source>
        <translation>Unir {other} a {home}</translation>
    </message>
    <message>
        <source>Name the other home first.</source>
        <translation>Indique antes la otra vivienda.</translation>
    </message>
    <message>
        <source>No other home has this room.</source>
        <translation>Ninguna otra vivienda tiene esa puerta.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>La otra</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>3 days before</source>
        <translation>3 días antes</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anuladas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>sin teléfono</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no avisado</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>por escribir</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número erróneo</translation>
    </message>
</context>
<context>
    <name>MessagesList</name>
    <message numerus="yes">
        <source>%n messages written</source>
        <translation><numerusform>%n mensaje escrito</numerusform><numerusform>%n mensajes escritos</numerusform><numerusform>%n mensajes escritos</numerusform></translation>
    </message>
    <message>
        <source>All written</source>
        <translation>Todos los escritos</translation>
    </message>
    <message>
        <source>Answer of the gateway</source>
        <translation>Respuesta de la pasarela</translation>
    </message>
    <message>
        <source>Close the messages</source>
        <translation>Cerrar los mensajes</translation>
    </message>
    <message>
        <source>File for the gateway</source>
        <translation>Archivo para la pasarela</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nobody has to be told</source>
        <translation>No hay a quién avisar</translation>
    </message>
    <message>
        <source>Nobody here can be written to.</source>
        <translation>Aquí no hay a quién escribir.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin avisar</translation>
    </message>
    <message>
        <source>Read answers…</source>
        <translation>Leer respuestas…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The file holds telephones in clear: delete it once it is handed over.</source>
        <translation>El archivo lleva los teléfonos completos: bórrelo cuando lo haya entregado.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n messages again…</source>
        <translation><numerusform>Escribir %n mensaje otra vez…</numerusform><numerusform>Escribir %n mensajes otra vez…</numerusform><numerusform>Escribir %n mensajes otra vez…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Write %n messages…</source>
        <translation><numerusform>Escribir %n mensaje…</numerusform><numerusform>Escribir %n mensajes…</numerusform><numerusform>Escribir %n mensajes…</numerusform></translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no avisado</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número erróneo</translation>
    </message>
    <message>
        <source>{reached} reached, {not_reached} not, {wrong_number} wrong numbers</source>
        <translation>{reached} avisados, {not_reached} no, {wrong_number} números erróneos</translation>
    </message>
    <message>
        <source>{unknown} name no message of ours</source>
        <translation>{unknown} no corresponden a ningún mensaje</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message numerus="yes">
        <source>First look at %n cases alike</source>
        <translation><numerusform>Mire antes %n caso parecido</numerusform><numerusform>Mire antes %n casos parecidos</numerusform><numerusform>Mire antes %n casos parecidos</numerusform></translation>
    </message>
    <message>
        <source>Grant {amount}…</source>
        <translation>Conceder {amount}…</translation>
    </message>
    <message>
        <source>Nothing like it has been decided yet.</source>
        <translation>Aún no se ha decidido nada parecido.</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>lo pide {name}</translation>
    </message>
    <message>
        <source>{home}: who may grant {amount}</source>
        <translation>{home}: quién puede conceder {amount}</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Best slots</source>
        <translation>Mejores franjas</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>Elija una franja</translation>
    </message>
    <message>
        <source>Choose a slot, or one of the best by its digit</source>
        <translation>Elija una franja, o una de las mejores por su número</translation>
    </message>
    <message>
        <source>From {slot}; choose another, or one of the best by its digit</source>
        <translation>De {slot}; elija otra, o una de las mejores por su número</translation>
    </message>
    <message>
        <source>Looking for the best slots…</source>
        <translation>Buscando las mejores franjas…</translation>
    </message>
    <message>
        <source>Move to {slot}</source>
        <translation>Mover a {slot}</translation>
    </message>
    <message>
        <source>No slot is chosen yet.</source>
        <translation>Aún no hay franja elegida.</translation>
    </message>
    <message>
        <source>No slot is free for this party</source>
        <translation>No hay franja libre para esta cita</translation>
    </message>
    <message>
        <source>Place on {slot}</source>
        <translation>Asignar a {slot}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Dejar donde estaba</translation>
    </message>
    <message>
        <source>This slot will not do.</source>
        <translation>Esta franja no sirve.</translation>
    </message>
    <message>
        <source>Walk over the slots to see what stands in the way of each.</source>
        <translation>Recorra las franjas para ver qué lo impide en cada una.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} libres</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Looking up what this slot would say…</source>
        <translation>Comprobando esta franja…</translation>
    </message>
    <message>
        <source>Put it on a slot; Esc puts it back</source>
        <translation>Suéltela en una franja; Esc la devuelve</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sin cita</translation>
    </message>
</context>
<context>
    <name>NewHomeForm</name>
    <message>
        <source>Add this home</source>
        <translation>Añadir esta vivienda</translation>
    </message>
</context>
<context>
    <name>NoDesk</name>
    <message>
        <source>Choose it here once, or below in the status bar; it is remembered.</source>
        <translation>Elíjalo aquí una vez o abajo en la barra; se recordará.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Which desk is this?</source>
        <translation>¿Qué puesto es este?</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message numerus="yes">
        <source>%n going on</source>
        <translation><numerusform>%n en curso</numerusform><numerusform>%n en curso</numerusform><numerusform>%n en curso</numerusform></translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation>En inspección</translation>
    </message>
    <message>
        <source>Earlier inspection…</source>
        <translation>Inspección anterior…</translation>
    </message>
    <message numerus="yes">
        <source>Inspected before: %n homes</source>
        <translation><numerusform>Inspeccionada antes: %n vivienda</numerusform><numerusform>Inspeccionadas antes: %n viviendas</numerusform><numerusform>Inspeccionadas antes: %n viviendas</numerusform></translation>
    </message>
    <message>
        <source>No earlier inspection of the homes is known.</source>
        <translation>No se conoce ninguna inspección anterior.</translation>
    </message>
    <message>
        <source>Nobody is in a home now</source>
        <translation>Nadie está ahora en una vivienda</translation>
    </message>
    <message>
        <source>Record defects</source>
        <translation>Anotar defectos</translation>
    </message>
    <message>
        <source>Record defects · {who}</source>
        <translation>Anotar defectos · {who}</translation>
    </message>
    <message>
        <source>Room, name, ticket, phone</source>
        <translation>Vivienda, nombre, turno, teléfono</translation>
    </message>
    <message>
        <source>Scan a circulation sheet, or look the home up above.</source>
        <translation>Escanee una hoja de ruta o busque la vivienda arriba.</translation>
    </message>
    <message>
        <source>{n} defects</source>
        <translation>{n} defectos</translation>
    </message>
    <message>
        <source>{share} mended</source>
        <translation>{share} reparados</translation>
    </message>
</context>
<context>
    <name>OfferBand</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n counted</source>
        <translation><numerusform>Aceptar · %n contada</numerusform><numerusform>Aceptar · %n contadas</numerusform><numerusform>Aceptar · %n contadas</numerusform></translation>
    </message>
    <message>
        <source>Count the pieces and bags first</source>
        <translation>Cuente antes las piezas y bolsas</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>Pieces and bags counted</source>
        <translation>Piezas y bolsas contadas</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>{giver} hands to {receiver}</source>
        <translation>{giver} entrega a {receiver}</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Code below the symbol</source>
        <translation>Código bajo el símbolo</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>Which paper is this?</source>
        <translation>¿Qué papel es este?</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, página {page}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
</context>
<context>
    <name>OverviewChart</name>
    <message>
        <source>The day so far</source>
        <translation>La jornada hasta ahora</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegadas</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completadas</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>homes, summed up</source>
        <translation>viviendas, suma</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>Arrived</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Previstas hoy</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>En la casa</translation>
    </message>
    <message>
        <source>at desks {desks} · waiting {waiting} · away {away}</source>
        <translation>puesto {desks} · espera {waiting} · fuera {away}</translation>
    </message>
    <message>
        <source>booked {booked} · walk-in {walk_in}</source>
        <translation>con cita {booked} · sin cita {walk_in}</translation>
    </message>
    <message>
        <source>with issues {count}</source>
        <translation>con incidencias {count}</translation>
    </message>
    <message>
        <source>{count} until now</source>
        <translation>hasta ahora {count}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>hay que avisar de nuevo a %n confirmado</numerusform><numerusform>hay que avisar de nuevo a %n confirmados</numerusform><numerusform>hay que avisar de nuevo a %n confirmados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties come later</source>
        <translation><numerusform>%n grupo viene más tarde</numerusform><numerusform>%n grupos vienen más tarde</numerusform><numerusform>%n grupos vienen más tarde</numerusform></translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>No day is planned yet</source>
        <translation>Aún no hay ninguna jornada planificada</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Pause calling</source>
        <translation>Parar las llamadas</translation>
    </message>
    <message>
        <source>Place the owners on days first; then this page shows how the day goes.</source>
        <translation>Reparta primero a los propietarios por días; aquí se verá cómo va la jornada.</translation>
    </message>
    <message>
        <source>Resume calling</source>
        <translation>Reanudar las llamadas</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>OverviewSide</name>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation><numerusform>%n tarea</numerusform><numerusform>%n tareas</numerusform><numerusform>%n tareas</numerusform></translation>
    </message>
    <message>
        <source>Nobody is away, no issue is open.</source>
        <translation>Nadie está fuera, ninguna incidencia abierta.</translation>
    </message>
    <message>
        <source>Nobody waits too long, nobody is overdue.</source>
        <translation>Nadie espera demasiado, nada ha vencido.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Waiting zones</source>
        <translation>Zonas de espera</translation>
    </message>
    <message>
        <source>at desks {count}</source>
        <translation>en puestos {count}</translation>
    </message>
    <message numerus="yes">
        <source>by people · %n in house</source>
        <translation><numerusform>por personas · %n en la casa</numerusform><numerusform>por personas · %n en la casa</numerusform><numerusform>por personas · %n en la casa</numerusform></translation>
    </message>
    <message>
        <source>in childcare {count}</source>
        <translation>en guardería {count}</translation>
    </message>
    <message>
        <source>lunches ordered {count}</source>
        <translation>comidas {count}</translation>
    </message>
    <message>
        <source>on tour {count}</source>
        <translation>en recorrido {count}</translation>
    </message>
    <message>
        <source>one suggestion each</source>
        <translation>una sugerencia por tarea</translation>
    </message>
    <message>
        <source>who is away, limits of issues</source>
        <translation>ausentes y plazos de incidencias</translation>
    </message>
</context>
<context>
    <name>OwnerForm</name>
    <message>
        <source>Add this owner</source>
        <translation>Añadir este propietario</translation>
    </message>
    <message>
        <source>Correct {name}</source>
        <translation>Corregir a {name}</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>Unir a ambos</translation>
    </message>
    <message>
        <source>Take off this home</source>
        <translation>Quitar de esta vivienda</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>La misma persona que</translation>
    </message>
    <message>
        <source>The same person stands here twice? The chosen one stays.</source>
        <translation>¿La misma persona figura dos veces? Queda la elegida.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>a new owner</source>
        <translation>un propietario nuevo</translation>
    </message>
    <message>
        <source>as it is; type to replace</source>
        <translation>como está; escriba para cambiar</translation>
    </message>
    <message>
        <source>is a company</source>
        <translation>es una empresa</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n vivienda</numerusform><numerusform>%n viviendas</numerusform><numerusform>%n viviendas</numerusform></translation>
    </message>
    <message>
        <source>All other homes</source>
        <translation>Las demás viviendas</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Papers of a home's pack</source>
        <translation>Juego de papeles de una vivienda</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Guardar el juego</translation>
    </message>
    <message>
        <source>{paper}: copies</source>
        <translation>{paper}: copias</translation>
    </message>
    <message>
        <source>{paper}: earlier</source>
        <translation>{paper}: antes</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>handover day {number} of {total}</source>
        <translation>día {number} de {total} de la entrega</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n papers on their way to the printer</source>
        <translation><numerusform>Los documentos de %n vivienda van a la impresora</numerusform><numerusform>Los documentos de %n viviendas van a la impresora</numerusform><numerusform>Los documentos de %n viviendas van a la impresora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n papers printed</source>
        <translation><numerusform>%n documento impreso</numerusform><numerusform>%n documentos impresos</numerusform><numerusform>%n documentos impresos</numerusform></translation>
    </message>
    <message>
        <source>A file for each home…</source>
        <translation>Un archivo por vivienda…</translation>
    </message>
    <message>
        <source>Circulation sheet</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Files of 100 homes…</source>
        <translation>Archivos de 100 viviendas…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Guide for owners</source>
        <translation>Guía del propietario</translation>
    </message>
    <message>
        <source>Handover confirmation</source>
        <translation>Acta de entrega</translation>
    </message>
    <message>
        <source>Home user manual</source>
        <translation>Manual de uso y mantenimiento</translation>
    </message>
    <message>
        <source>Inspection record</source>
        <translation>Hoja de incidencias</translation>
    </message>
    <message>
        <source>Into one file…</source>
        <translation>En un solo archivo…</translation>
    </message>
    <message>
        <source>Items received</source>
        <translation>Objetos recibidos</translation>
    </message>
    <message>
        <source>Letter of authority</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Mandate to keep keys</source>
        <translation>Autorización de custodia de llaves</translation>
    </message>
    <message>
        <source>No font has: {homes}</source>
        <translation>Sin tipo de letra para: {homes}</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Documentos…</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Imprimir de todos modos</translation>
    </message>
    <message>
        <source>Queue slip</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Repair request</source>
        <translation>Parte de avería</translation>
    </message>
    <message>
        <source>Satisfaction sheet</source>
        <translation>Encuesta de satisfacción</translation>
    </message>
    <message>
        <source>Settlement of fees and area</source>
        <translation>Liquidación de importes y superficie</translation>
    </message>
    <message>
        <source>Show this home's</source>
        <translation>Ver los de esta vivienda</translation>
    </message>
    <message>
        <source>To the printer</source>
        <translation>A la impresora</translation>
    </message>
    <message>
        <source>Warranty certificate</source>
        <translation>Certificado de garantía</translation>
    </message>
    <message>
        <source>Whole pack of the home</source>
        <translation>Carpeta completa de la vivienda</translation>
    </message>
    <message>
        <source>the paper shows a number instead: write the character by hand</source>
        <translation>el documento muestra un número: escriba el carácter a mano</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>24-hour telephones, commas between them</source>
        <translation>Teléfonos de 24 horas, separados por comas</translation>
    </message>
    <message>
        <source>Accepted with issues, list attached</source>
        <translation>Recibida con incidencias, con lista</translation>
    </message>
    <message>
        <source>Accepted with issues, record named</source>
        <translation>Recibida con incidencias, con acta</translation>
    </message>
    <message>
        <source>Accepted without issues</source>
        <translation>Recibida sin incidencias</translation>
    </message>
    <message>
        <source>As it will print</source>
        <translation>Así se imprimirá</translation>
    </message>
    <message>
        <source>Built-in words</source>
        <translation>Textos incorporados</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>Contacts, seal, logo</source>
        <translation>Contactos, sello y logotipo</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Promotora</translation>
    </message>
    <message>
        <source>Good to know, one a line</source>
        <translation>Conviene saber, uno por línea</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Legal sentence</source>
        <translation>Frase legal</translation>
    </message>
    <message>
        <source>Legal sentence where no telephone is set</source>
        <translation>Frase legal cuando no hay teléfono</translation>
    </message>
    <message>
        <source>Line under the title</source>
        <translation>Línea bajo el título</translation>
    </message>
    <message>
        <source>Note at the end</source>
        <translation>Nota final</translation>
    </message>
    <message>
        <source>Note on fees</source>
        <translation>Nota sobre los gastos</translation>
    </message>
    <message>
        <source>Note on the appointment</source>
        <translation>Nota sobre la cita</translation>
    </message>
    <message>
        <source>Note on the total</source>
        <translation>Nota sobre el total</translation>
    </message>
    <message>
        <source>On site (toilets, play corner …)</source>
        <translation>En el lugar (aseos, zona infantil…)</translation>
    </message>
    <message>
        <source>Over the developer's signature</source>
        <translation>Sobre la firma de la promotora</translation>
    </message>
    <message>
        <source>Over the manager's signature</source>
        <translation>Sobre la firma de la administración</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <source>Place of the handover</source>
        <translation>Lugar de la entrega</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Repair line</source>
        <translation>Teléfono de reparaciones</translation>
    </message>
    <message>
        <source>Room for a seal</source>
        <translation>Sitio para el sello</translation>
    </message>
    <message>
        <source>Rule of a loan</source>
        <translation>Norma del préstamo</translation>
    </message>
    <message>
        <source>Rules, one a line</source>
        <translation>Reglas, una por línea</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Guardar los textos</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Telephone for questions</source>
        <translation>Teléfono de consultas</translation>
    </message>
    <message>
        <source>Terms, one a line: subject: text</source>
        <translation>Condiciones, una por línea: asunto: texto</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>To bring by proxy: title, then one a line</source>
        <translation>Si viene un apoderado: título y uno por línea</translation>
    </message>
    <message>
        <source>To bring for a company: title, then one a line</source>
        <translation>Si es una empresa: título y uno por línea</translation>
    </message>
    <message>
        <source>To bring in person: title, then one a line</source>
        <translation>Si viene en persona: título y uno por línea</translation>
    </message>
    <message>
        <source>Until when to rebook</source>
        <translation>Hasta cuándo cambiar la cita</translation>
    </message>
    <message>
        <source>Who repairs</source>
        <translation>Quién repara</translation>
    </message>
    <message>
        <source>With issues, still open</source>
        <translation>Con incidencias, aún sin marcar</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Word in the seal's place</source>
        <translation>Palabra en el sitio del sello</translation>
    </message>
    <message>
        <source>Words of the papers</source>
        <translation>Textos de los papeles</translation>
    </message>
</context>
<context>
    <name>PartiesCard</name>
    <message>
        <source>A contractor, a department or a person; issues are given to them.</source>
        <translation>Un contratista, un departamento o una persona; a ellos se dan las incidencias.</translation>
    </message>
    <message>
        <source>Add the party</source>
        <translation>Añadir el responsable</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Responsable nuevo</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Ya no se ofrece</translation>
    </message>
    <message>
        <source>Save the party</source>
        <translation>Guardar el responsable</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>Who answers for issues</source>
        <translation>Quién responde de las incidencias</translation>
    </message>
    <message>
        <source>any trade</source>
        <translation>cualquier oficio</translation>
    </message>
</context>
<context>
    <name>PartyDrawer</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Back to the check-in</source>
        <translation>Volver al registro</translation>
    </message>
    <message>
        <source>Children among them</source>
        <translation>De ellas, niños</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lunches</source>
        <translation>Comidas</translation>
    </message>
    <message>
        <source>Of these in childcare</source>
        <translation>De ellos, en guardería</translation>
    </message>
    <message>
        <source>Party details</source>
        <translation>Datos del grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send to this zone</source>
        <translation>Enviar a esta zona</translation>
    </message>
    <message>
        <source>The children were collected</source>
        <translation>Niños recogidos</translation>
    </message>
    <message>
        <source>These go in with the check-in.</source>
        <translation>Se guardan con el registro.</translation>
    </message>
    <message>
        <source>View only, no hand-over</source>
        <translation>Solo visita, sin entrega</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Zona de espera</translation>
    </message>
    <message>
        <source>Why they came</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Zone {zone} · {free} free</source>
        <translation>Zona {zone} · {free} libres</translation>
    </message>
</context>
<context>
    <name>PartyFacts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n persona</numerusform><numerusform>%n personas</numerusform><numerusform>%n personas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n pieza</numerusform><numerusform>%n piezas</numerusform><numerusform>%n piezas</numerusform></translation>
    </message>
    <message>
        <source>A piece is lost</source>
        <translation>Falta una pieza</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>In several hands</source>
        <translation>En varias manos</translation>
    </message>
    <message>
        <source>Kept apart from others</source>
        <translation>Separado de otros</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Quien esté libre</translation>
    </message>
    <message>
        <source>Zone {zone}</source>
        <translation>Zona {zone}</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>solo visita</translation>
    </message>
    <message>
        <source>{count} children</source>
        <translation>{count} niños</translation>
    </message>
    <message>
        <source>{count} in childcare</source>
        <translation>{count} en guardería</translation>
    </message>
    <message>
        <source>{count} lunches</source>
        <translation>{count} comidas</translation>
    </message>
    <message>
        <source>{free} of {seats} seats free</source>
        <translation>{free} de {seats} libres</translation>
    </message>
</context>
<context>
    <name>PartyHead</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n vivienda</numerusform><numerusform>%n viviendas</numerusform><numerusform>%n viviendas</numerusform></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>On time · {minutes} early</source>
        <translation>A tiempo · {minutes} antes</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>cita {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>hora {time}</translation>
    </message>
    <message>
        <source>phone …{tail}</source>
        <translation>tel. …{tail}</translation>
    </message>
    <message>
        <source>{area} m²</source>
        <translation>{area} m²</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>{minutes} tarde</translation>
    </message>
</context>
<context>
    <name>PartyWay</name>
    <message>
        <source>8 in 10 by then</source>
        <translation>8 de cada 10</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Usual minutes</source>
        <translation>Minutos habituales</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{range}</source>
        <translation>{range}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A company: ask for the letter of authority</source>
        <translation>Empresa: pida el poder</translation>
    </message>
    <message>
        <source>All owners are here and may accept</source>
        <translation>Están todos los propietarios: pueden recibir</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>Copropietario</translation>
    </message>
    <message>
        <source>Code matches</source>
        <translation>Código válido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company seal on the letter</source>
        <translation>Sello de la empresa en la carta</translation>
    </message>
    <message>
        <source>Handover notice</source>
        <translation>Aviso de entrega</translation>
    </message>
    <message>
        <source>ID card, original</source>
        <translation>Documento de identidad, original</translation>
    </message>
    <message>
        <source>Letter of authority, original</source>
        <translation>Poder, original</translation>
    </message>
    <message>
        <source>Maintenance fund receipt</source>
        <translation>Recibo del fondo de reserva</translation>
    </message>
    <message>
        <source>May accept for all with the authority shown</source>
        <translation>Puede recibir por todos con el poder mostrado</translation>
    </message>
    <message>
        <source>No owner in the roster</source>
        <translation>Sin propietario en el listado</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Owners still missing: {count}. Ask for an authority</source>
        <translation>Faltan propietarios: {count}. Pida un poder</translation>
    </message>
    <message>
        <source>Papers {done} / {all}</source>
        <translation>Documentos {done} / {all}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Purchase contract</source>
        <translation>Contrato de compraventa</translation>
    </message>
    <message>
        <source>The company's authorised person may accept</source>
        <translation>La persona autorizada puede recibir</translation>
    </message>
    <message>
        <source>The company's seal is missing on the letter</source>
        <translation>Falta el sello de la empresa en la carta</translation>
    </message>
    <message>
        <source>The owner is not here: ask for an authority</source>
        <translation>Falta el propietario: pida un poder</translation>
    </message>
    <message>
        <source>Who may accept</source>
        <translation>Quién puede recibir</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{name} may accept alone today</source>
        <translation>{name} puede recibir sin nadie más</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who acts at this window?</source>
        <translation>¿Quién trabaja en esta ventana?</translation>
    </message>
</context>
<context>
    <name>PhoneActs</name>
    <message>
        <source>Book {slot}</source>
        <translation>Reservar {slot}</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anular la cita</translation>
    </message>
    <message>
        <source>Choose a slot by its digit</source>
        <translation>Elija una franja por su número</translation>
    </message>
    <message>
        <source>Confirm as it is</source>
        <translation>Confirmar tal cual</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>No seat is held yet.</source>
        <translation>Aún no se ha retenido ninguna plaza.</translation>
    </message>
    <message>
        <source>Rebook to {slot}</source>
        <translation>Cambiar a {slot}</translation>
    </message>
    <message>
        <source>The owner has agreed on the phone</source>
        <translation>El propietario lo ha aceptado por teléfono</translation>
    </message>
    <message>
        <source>This party has come already.</source>
        <translation>Este grupo ya ha llegado.</translation>
    </message>
</context>
<context>
    <name>PhoneDesk</name>
    <message>
        <source>Best slots</source>
        <translation>Mejores franjas</translation>
    </message>
    <message>
        <source>Close the phone desk</source>
        <translation>Cerrar la mesa telefónica</translation>
    </message>
    <message>
        <source>Find the owner; the best free slots come at once.</source>
        <translation>Busque al propietario; las mejores franjas libres salen enseguida.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>No slot is free for this party</source>
        <translation>Ninguna franja libre para este grupo</translation>
    </message>
    <message>
        <source>Nobody is on the line</source>
        <translation>No hay nadie al teléfono</translation>
    </message>
    <message>
        <source>Phone desk</source>
        <translation>Mesa telefónica</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>The held seat is free for others again.</source>
        <translation>La plaza retenida vuelve a estar libre para otros.</translation>
    </message>
    <message>
        <source>Who is calling? Room, name or phone</source>
        <translation>¿Quién llama? Vivienda, nombre o teléfono</translation>
    </message>
    <message>
        <source>no appointment</source>
        <translation>sin cita</translation>
    </message>
    <message>
        <source>{home} comes {slot}</source>
        <translation>{home} viene el {slot}</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n vivienda</numerusform><numerusform>%n viviendas</numerusform><numerusform>%n viviendas</numerusform></translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriones</translation>
    </message>
    <message>
        <source>Looking what the window holds…</source>
        <translation>Viendo cuánto cabe en el periodo…</translation>
    </message>
    <message>
        <source>Plan the window</source>
        <translation>Planificar el periodo</translation>
    </message>
    <message>
        <source>Plan {homes} into {days} days</source>
        <translation>Repartir {homes} en {days} días</translation>
    </message>
    <message>
        <source>Whoever has confirmed stays; everybody else who is not handed over yet is placed anew, weekends included. A day that was opened can no longer be planned.</source>
        <translation>Quien ya confirmó se queda; a los demás que aún no han recibido se les asigna de nuevo, fines de semana incluidos. Un día ya abierto no se puede planificar.</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>los necesarios</translation>
    </message>
</context>
<context>
    <name>PlanProgress</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Medios días</translation>
    </message>
    <message>
        <source>Homes, hosts and hours are being read…</source>
        <translation>Leyendo viviendas, anfitriones y horas…</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Mejorando</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Proving</source>
        <translation>Demostrando</translation>
    </message>
    <message>
        <source>Starts and hosts</source>
        <translation>Horas y anfitriones</translation>
    </message>
    <message>
        <source>Stop, keep the best</source>
        <translation>Parar y quedarse con lo mejor</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>The simple rule</source>
        <translation>Regla simple</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>Building {building}</source>
        <translation>Edificio {building}</translation>
    </message>
    <message>
        <source>Buildings and zones</source>
        <translation>Edificios y zonas</translation>
    </message>
    <message>
        <source>Close quotas and limits</source>
        <translation>Cerrar cupos y límites</translation>
    </message>
    <message>
        <source>Days and slots</source>
        <translation>Días y franjas</translation>
    </message>
    <message>
        <source>Days to book ahead</source>
        <translation>Días de antelación para reservar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En general</translation>
    </message>
    <message>
        <source>Expected no-shows in %</source>
        <translation>Ausencias previstas en %</translation>
    </message>
    <message>
        <source>Expected walk-ins per day</source>
        <translation>Visitas sin cita previstas por día</translation>
    </message>
    <message>
        <source>Homes at once</source>
        <translation>Viviendas a la vez</translation>
    </message>
    <message>
        <source>Homes at once per building (0: any)</source>
        <translation>Viviendas a la vez por edificio (0: sin límite)</translation>
    </message>
    <message>
        <source>Homes at once per stairwell (0: any)</source>
        <translation>Viviendas a la vez por escalera (0: sin límite)</translation>
    </message>
    <message>
        <source>Homes per day</source>
        <translation>Viviendas por día</translation>
    </message>
    <message>
        <source>Homes per holiday (0: any)</source>
        <translation>Viviendas por festivo (0: sin límite)</translation>
    </message>
    <message>
        <source>Homes per weekday (0: any)</source>
        <translation>Viviendas por día laborable (0: sin límite)</translation>
    </message>
    <message>
        <source>Homes per weekend day (0: any)</source>
        <translation>Viviendas por día de fin de semana (0: sin límite)</translation>
    </message>
    <message>
        <source>Hosts kept free</source>
        <translation>Anfitriones de reserva</translation>
    </message>
    <message>
        <source>Issues: first reply in minutes</source>
        <translation>Incidencias: primera respuesta (minutos)</translation>
    </message>
    <message>
        <source>Issues: look on site in hours</source>
        <translation>Incidencias: visita en horas</translation>
    </message>
    <message>
        <source>Issues: recheck in days</source>
        <translation>Incidencias: revisión en días</translation>
    </message>
    <message>
        <source>Key customers at once per zone</source>
        <translation>Clientes especiales a la vez por zona</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Tipo de día</translation>
    </message>
    <message>
        <source>Longest wait in minutes</source>
        <translation>Espera máxima en minutos</translation>
    </message>
    <message>
        <source>Minutes by product</source>
        <translation>Minutos por tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Quotas and limits</source>
        <translation>Cupos y límites</translation>
    </message>
    <message>
        <source>Red line: high-rise delivered (‰)</source>
        <translation>Línea roja: torres entregadas (‰)</translation>
    </message>
    <message>
        <source>Red line: rectified (‰)</source>
        <translation>Línea roja: subsanado (‰)</translation>
    </message>
    <message>
        <source>Red line: running-in score</source>
        <translation>Línea roja: satisfacción de rodaje</translation>
    </message>
    <message>
        <source>Red line: villas delivered (‰)</source>
        <translation>Línea roja: villas entregadas (‰)</translation>
    </message>
    <message>
        <source>Same issue: homes for an alert</source>
        <translation>Misma incidencia: viviendas para avisar</translation>
    </message>
    <message>
        <source>Same issue: within minutes</source>
        <translation>Misma incidencia: en minutos</translation>
    </message>
    <message>
        <source>Services before a wait is told</source>
        <translation>Atenciones antes de decir la espera</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>Zona {code}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>volver al valor por defecto</translation>
    </message>
    <message>
        <source>type a value</source>
        <translation>escribir un valor</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>{building}, stairwell {stairwell}</source>
        <translation>{building}, escalera {stairwell}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print anew · voids the code before</source>
        <translation>Reimprimir · anula el código anterior</translation>
    </message>
    <message>
        <source>Printed before</source>
        <translation>Ya impreso</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Impresora predeterminada</translation>
    </message>
    <message>
        <source>The paper is being drawn</source>
        <translation>Se está preparando</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>Guardar en archivo…</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Por qué otra vez</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>print {number}</source>
        <translation>impresión {number}</translation>
    </message>
    <message>
        <source>this is that paper, with the same code</source>
        <translation>es el mismo documento, con el mismo código</translation>
    </message>
</context>
<context>
    <name>PrintBatch</name>
    <message>
        <source>Drawing paper {drawn} of {all}…</source>
        <translation>Componiendo el documento {drawn} de {all}…</translation>
    </message>
    <message>
        <source>Papers are being issued…</source>
        <translation>Emitiendo los documentos…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>PrintList</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>Elija un papel</translation>
    </message>
    <message>
        <source>It is over already</source>
        <translation>Ya terminó</translation>
    </message>
    <message>
        <source>Nothing printed</source>
        <translation>Nada impreso</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Papers of late</source>
        <translation>Papeles recientes</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Por qué otra vez</translation>
    </message>
</context>
<context>
    <name>PrinterChoices</name>
    <message>
        <source>All papers</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>At every station</source>
        <translation>En todos los puestos</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Elija una línea</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Papers with a printer of their own</source>
        <translation>Documentos con impresora propia</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation>Aquí no hay impresora</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Usar esta impresora</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Appointment notice</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>En la impresora</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Daily digest</source>
        <translation>Resumen del día</translation>
    </message>
    <message>
        <source>Fallback lists</source>
        <translation>Listas de emergencia</translation>
    </message>
    <message>
        <source>Handover confirmation</source>
        <translation>Acta de entrega</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation>No salió</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Se perdió</translation>
    </message>
    <message>
        <source>Key receipt</source>
        <translation>Recibí de llaves</translation>
    </message>
    <message>
        <source>Keys on loan</source>
        <translation>Llaves en préstamo</translation>
    </message>
    <message>
        <source>Labels of hooks</source>
        <translation>Rótulos de ganchos</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>Recibo de préstamo</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impreso</translation>
    </message>
    <message>
        <source>One more is needed</source>
        <translation>Hace falta otro</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Queue slip</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Impresora predeterminada</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Tags of key pieces</source>
        <translation>Etiquetas de piezas</translation>
    </message>
    <message>
        <source>Tags of key sets</source>
        <translation>Etiquetas de juegos</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>print {number}</source>
        <translation>impresión {number}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Comparing {file} with what stands…</source>
        <translation>Comparando {file} con lo que hay…</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>Abriendo {file}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Writing {file}… all of it or nothing</source>
        <translation>Escribiendo {file}… todo o nada</translation>
    </message>
</context>
<context>
    <name>Rebatch</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>RebatchList</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>hay que avisar de nuevo a %n confirmado</numerusform><numerusform>hay que avisar de nuevo a %n confirmados</numerusform><numerusform>hay que avisar de nuevo a %n confirmados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n could come later</source>
        <translation><numerusform>%n grupo podría venir más tarde</numerusform><numerusform>%n grupos podrían venir más tarde</numerusform><numerusform>%n grupos podrían venir más tarde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n too many stay</source>
        <translation><numerusform>sigue sobrando %n</numerusform><numerusform>siguen sobrando %n</numerusform><numerusform>siguen sobrando %n</numerusform></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message numerus="yes">
        <source>Move %n of them</source>
        <translation><numerusform>Mover %n</numerusform><numerusform>Mover %n</numerusform><numerusform>Mover %n</numerusform></translation>
    </message>
    <message>
        <source>No seat is free later, or they are on the way already.</source>
        <translation>Más tarde no hay sitio, o ya están de camino.</translation>
    </message>
    <message>
        <source>Nobody can be moved</source>
        <translation>No se puede mover a nadie</translation>
    </message>
    <message>
        <source>Nobody has to be moved</source>
        <translation>No hay que mover a nadie</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>No hay nadie marcado.</translation>
    </message>
    <message>
        <source>The next hours have room again.</source>
        <translation>Las próximas horas vuelven a tener sitio.</translation>
    </message>
    <message>
        <source>Who could come later</source>
        <translation>Quienes podrían venir más tarde</translation>
    </message>
</context>
<context>
    <name>ReceptionCard</name>
    <message>
        <source>Add to the party · {ticket}</source>
        <translation>Añadir al grupo · {ticket}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back in line · {ticket}</source>
        <translation>Vuelve a la cola · {ticket}</translation>
    </message>
    <message>
        <source>Check in · {ticket} · zone {zone}</source>
        <translation>Registrar · {ticket} · zona {zone}</translation>
    </message>
    <message>
        <source>Check in, hold for papers · {ticket}</source>
        <translation>A la espera de papeles · {ticket}</translation>
    </message>
    <message>
        <source>Clear, next party</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Green channel…</source>
        <translation>Prioridad…</translation>
    </message>
    <message>
        <source>Hold for papers · {ticket}</source>
        <translation>En espera de papeles · {ticket}</translation>
    </message>
    <message>
        <source>Note the papers · {ticket}</source>
        <translation>Anotar documentos · {ticket}</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Faltan papeles</translation>
    </message>
    <message>
        <source>Rebook…</source>
        <translation>Reprogramar…</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>Ver el turno</translation>
    </message>
    <message>
        <source>Take as walk-in · {ticket} · zone {zone}</source>
        <translation>Sin cita · {ticket} · zona {zone}</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Back in line · {ticket}</source>
        <translation>De vuelta en la cola · {ticket}</translation>
    </message>
    <message>
        <source>Check-in of {ticket} undone</source>
        <translation>Registro de {ticket} deshecho</translation>
    </message>
    <message>
        <source>Checked in · {ticket}</source>
        <translation>Registrado · {ticket}</translation>
    </message>
    <message>
        <source>Joined the party · {ticket}</source>
        <translation>Se unió al grupo · {ticket}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>On hold for papers · {ticket}</source>
        <translation>En espera de documentos · {ticket}</translation>
    </message>
    <message>
        <source>Papers of {ticket} noted</source>
        <translation>Documentos de {ticket} anotados</translation>
    </message>
    <message>
        <source>Ready for the next party</source>
        <translation>Listo para el siguiente</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>Scan from anywhere</source>
        <translation>Escanee desde cualquier página</translation>
    </message>
    <message>
        <source>Scan the code of the notice, or type a few characters.</source>
        <translation>Escanee el código del aviso o escriba unas letras.</translation>
    </message>
    <message>
        <source>Scan, or type a home, name, pinyin, phone tail, contract or ticket</source>
        <translation>Escanee o escriba vivienda, nombre, final del teléfono, contrato o turno</translation>
    </message>
    <message>
        <source>The old place in line is kept</source>
        <translation>Conserva su lugar</translation>
    </message>
    <message>
        <source>Too late for the old place: stands like a walk-in of now</source>
        <translation>Fuera de plazo: pasa como llegada sin cita</translation>
    </message>
    <message>
        <source>the number waits for the same party</source>
        <translation>el número queda para la misma familia</translation>
    </message>
    <message>
        <source>the place in line is kept · ask again at {time}</source>
        <translation>conserva su lugar · preguntar de nuevo a las {time}</translation>
    </message>
    <message>
        <source>zone {zone} · due {due} · slip is printed</source>
        <translation>zona {zone} · hora {due} · turno en impresión</translation>
    </message>
    <message>
        <source>zone {zone} · due {due} · slip ready</source>
        <translation>zona {zone} · hora {due} · turno emitido</translation>
    </message>
    <message>
        <source>{count} people now, the same ticket</source>
        <translation>ahora son {count}, mismo turno</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message numerus="yes">
        <source>%n in this home</source>
        <translation><numerusform>%n en esta vivienda</numerusform><numerusform>%n en esta vivienda</numerusform><numerusform>%n en esta vivienda</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation><numerusform>%n anotado</numerusform><numerusform>%n anotados</numerusform><numerusform>%n anotados</numerusform></translation>
    </message>
    <message>
        <source>1 Part</source>
        <translation>1 Parte</translation>
    </message>
    <message>
        <source>2 Trade</source>
        <translation>2 Oficio</translation>
    </message>
    <message>
        <source>3 Defect</source>
        <translation>3 Defecto</translation>
    </message>
    <message>
        <source>A supervisor lets it go, in the issue itself</source>
        <translation>Lo libera un supervisor, en la propia incidencia</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloquea</translation>
    </message>
    <message>
        <source>Defects · {ticket}</source>
        <translation>Defectos · {ticket}</translation>
    </message>
    <message>
        <source>Layout {name}</source>
        <translation>Tipo {name}</translation>
    </message>
    <message>
        <source>Leave the recording</source>
        <translation>Salir de la anotación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin defectos</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Aún no hay nada anotado</translation>
    </message>
    <message>
        <source>Nothing recorded in this home yet. Digits pick; Backspace goes one step back.</source>
        <translation>Aún no hay nada de esta vivienda. Las cifras eligen; Retroceso vuelve un paso.</translation>
    </message>
    <message>
        <source>One press records it; no confirming</source>
        <translation>Una pulsación lo anota</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Recorded in this home</source>
        <translation>Anotado en esta vivienda</translation>
    </message>
    <message>
        <source>What is it? Enter keeps it</source>
        <translation>¿Qué es? Intro lo guarda</translation>
    </message>
    <message>
        <source>have {ticket} sign</source>
        <translation>que firme {ticket}</translation>
    </message>
    <message>
        <source>labels from {label}</source>
        <translation>etiquetas desde {label}</translation>
    </message>
    <message>
        <source>since {time} · {minutes}</source>
        <translation>desde {time} · {minutes}</translation>
    </message>
</context>
<context>
    <name>RedLines</name>
    <message>
        <source>Answers</source>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>Fecha de contrato</translation>
    </message>
    <message>
        <source>Delivered after three months</source>
        <translation>Entregadas a los tres meses</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viv.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medida por</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>No entregada</translation>
    </message>
    <message>
        <source>Put right before handover</source>
        <translation>Corregido antes de entregar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Running-in satisfaction</source>
        <translation>Satisfacción en el rodaje</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>as others measured it</source>
        <translation>según la medida externa</translation>
    </message>
    <message>
        <source>due in {n} days</source>
        <translation>vence en {n} días</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>earliest of the roster</source>
        <translation>la primera de la lista</translation>
    </message>
    <message>
        <source>no date entered</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>aún sin cifra</translation>
    </message>
    <message>
        <source>no line for this type</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzada</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} days over</source>
        <translation>{n} días tarde</translation>
    </message>
    <message>
        <source>{n} defects missing</source>
        <translation>faltan {n} defectos</translation>
    </message>
    <message>
        <source>{n} homes missing</source>
        <translation>faltan {n} viviendas</translation>
    </message>
    <message>
        <source>{n} homes not inspected</source>
        <translation>{n} sin inspección</translation>
    </message>
    <message>
        <source>{n} homes past it</source>
        <translation>{n} viviendas tarde</translation>
    </message>
    <message>
        <source>{part} of {whole} defects</source>
        <translation>{part} de {whole} defectos</translation>
    </message>
    <message>
        <source>{part} of {whole} homes</source>
        <translation>{part} de {whole} viviendas</translation>
    </message>
    <message>
        <source>{points} points missing</source>
        <translation>faltan {points} puntos</translation>
    </message>
</context>
<context>
    <name>RedLinesPage</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Dates and scores</source>
        <translation>Fechas y notas</translation>
    </message>
    <message>
        <source>Due by contract</source>
        <translation>Según contrato</translation>
    </message>
    <message>
        <source>Enter this score</source>
        <translation>Anotar la nota</translation>
    </message>
    <message>
        <source>Handing over since</source>
        <translation>Se entrega desde</translation>
    </message>
    <message>
        <source>High-rise %</source>
        <translation>Torre %</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Guardar fechas</translation>
    </message>
    <message>
        <source>Keep these lines</source>
        <translation>Guardar límites</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medida por</translation>
    </message>
    <message>
        <source>Put right %</source>
        <translation>Corregido %</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Running-in</source>
        <translation>Rodaje</translation>
    </message>
    <message>
        <source>Satisfaction…</source>
        <translation>Satisfacción…</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>Nota sobre 100</translation>
    </message>
    <message>
        <source>Villas %</source>
        <translation>Chalés %</translation>
    </message>
    <message>
        <source>What others measured</source>
        <translation>Medido por otros</translation>
    </message>
    <message>
        <source>Why homes were not handed over</source>
        <translation>Por qué no se entregó</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>like 2026-04-18</source>
        <translation>como 2026-04-18</translation>
    </message>
    <message>
        <source>like 74.8</source>
        <translation>como 74,8</translation>
    </message>
    <message>
        <source>our own survey: {score} from {n} answers</source>
        <translation>encuesta propia: {score}, {n} resp.</translation>
    </message>
    <message>
        <source>the way so far</source>
        <translation>evolución</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message numerus="yes">
        <source>%n cases are in the workbook</source>
        <translation><numerusform>%n caso está en el libro</numerusform><numerusform>%n casos están en el libro</numerusform><numerusform>%n casos están en el libro</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hosts short</source>
        <translation><numerusform>falta %n anfitrión</numerusform><numerusform>faltan %n anfitriones</numerusform><numerusform>faltan %n anfitriones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties</source>
        <translation><numerusform>%n grupo</numerusform><numerusform>%n grupos</numerusform><numerusform>%n grupos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seats short</source>
        <translation><numerusform>falta %n asiento</numerusform><numerusform>faltan %n asientos</numerusform><numerusform>faltan %n asientos</numerusform></translation>
    </message>
    <message>
        <source>1 desk down</source>
        <translation>1 mesa menos</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>Being looked for…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Cuello de botella</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Choose a drill above.</source>
        <translation>Elija arriba un simulacro.</translation>
    </message>
    <message>
        <source>Closes P50</source>
        <translation>Cierre P50</translation>
    </message>
    <message>
        <source>Closes P50 / P90</source>
        <translation>Cierre P50 / P90</translation>
    </message>
    <message>
        <source>Closes P90</source>
        <translation>Cierre P90</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>Hora de cierre</translation>
    </message>
    <message>
        <source>Come at all</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuación</translation>
    </message>
    <message>
        <source>First hour ×1.5</source>
        <translation>1.ª hora ×1,5</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriones</translation>
    </message>
    <message>
        <source>In the first hour</source>
        <translation>En la 1.ª hora</translation>
    </message>
    <message>
        <source>Keep {letter}: {name}</source>
        <translation>Guardar {letter}: {name}</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Longest P80</source>
        <translation>Espera máx. P80</translation>
    </message>
    <message>
        <source>Looked for once the plan is rehearsed.</source>
        <translation>Se busca tras ensayar el plan.</translation>
    </message>
    <message>
        <source>Looking for the smallest staffing…</source>
        <translation>Buscando la dotación mínima…</translation>
    </message>
    <message>
        <source>More desks alone do not shorten the waits enough.</source>
        <translation>Solo con más mesas las esperas siguen largas.</translation>
    </message>
    <message>
        <source>Move a slider to ask what if.</source>
        <translation>Mueva un control para ver qué pasaría.</translation>
    </message>
    <message>
        <source>No station holds anybody up.</source>
        <translation>Ningún puesto hace esperar.</translation>
    </message>
    <message>
        <source>Nobody is booked yet, so there is no day to rehearse</source>
        <translation>Aún no hay nadie citado: no hay jornada que ensayar</translation>
    </message>
    <message>
        <source>Once the window is planned, the next day is played 300 times here.</source>
        <translation>Con el plan hecho, aquí se juega 300 veces la próxima jornada.</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>P50 / P80 min</source>
        <translation>P50 / P80 min</translation>
    </message>
    <message>
        <source>P50 to P90</source>
        <translation>de P50 a P90</translation>
    </message>
    <message>
        <source>P80 ≤ {wait}, P90 closed by {close}</source>
        <translation>P80 ≤ {wait}, cierre P90 {close}</translation>
    </message>
    <message>
        <source>P80 ≤ {wait}, closes as early as desks can</source>
        <translation>P80 ≤ {wait}, cierre lo antes posible</translation>
    </message>
    <message>
        <source>Payments ×2</source>
        <translation>Cobro ×2</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Rehearsal of {day}</source>
        <translation>Ensayo del {day}</translation>
    </message>
    <message>
        <source>Rehearsal {day}.xlsx</source>
        <translation>Ensayo {day}.xlsx</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Seats needed</source>
        <translation>Asientos necesarios</translation>
    </message>
    <message>
        <source>Smallest staffing</source>
        <translation>Dotación mínima</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>System outage</source>
        <translation>Sistema 20 min</translation>
    </message>
    <message>
        <source>The cases are kept with the day.</source>
        <translation>Los casos quedan guardados con la jornada.</translation>
    </message>
    <message>
        <source>The day is being rehearsed…</source>
        <translation>Ensayando la jornada…</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Wait by station and hour</source>
        <translation>Espera por puesto y hora</translation>
    </message>
    <message>
        <source>Wait over 30 min</source>
        <translation>Espera de más de 30 min</translation>
    </message>
    <message>
        <source>Waits {letter}</source>
        <translation>Esperas {letter}</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>Where the bottleneck goes</source>
        <translation>Por dónde va el cuello de botella</translation>
    </message>
    <message>
        <source>Write the rehearsal…</source>
        <translation>Guardar el ensayo…</translation>
    </message>
    <message>
        <source>Write to a workbook</source>
        <translation>Pasar a un libro</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zone {code}</source>
        <translation>Zona {code}</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>cuello de botella</translation>
    </message>
    <message>
        <source>changes {letter}</source>
        <translation>cambia {letter}</translation>
    </message>
    <message>
        <source>first hour ×{factor}</source>
        <translation>1.ª hora ×{factor}</translation>
    </message>
    <message>
        <source>line: the target</source>
        <translation>línea: objetivo</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>comida</translation>
    </message>
    <message>
        <source>meets target</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message numerus="yes">
        <source>of %n seats</source>
        <translation><numerusform>de %n asiento</numerusform><numerusform>de %n asientos</numerusform><numerusform>de %n asientos</numerusform></translation>
    </message>
    <message>
        <source>once everything is rehearsed</source>
        <translation>cuando todo esté ensayado</translation>
    </message>
    <message>
        <source>the busiest station of each half hour</source>
        <translation>el puesto más cargado de cada media hora</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>era {value}</translation>
    </message>
    <message>
        <source>{count} replications, the same random numbers in every case</source>
        <translation>{count} repeticiones, el mismo azar en cada caso</translation>
    </message>
    <message>
        <source>{count} times · {seconds} s · same random numbers</source>
        <translation>{count} veces · {seconds} s · mismo azar</translation>
    </message>
    <message>
        <source>{done} of {total} days played</source>
        <translation>{done} de {total} jornadas</translation>
    </message>
    <message>
        <source>{letter} · P50 / P90 people</source>
        <translation>{letter} · P50 / P90 personas</translation>
    </message>
    <message>
        <source>{letter}: the bottleneck is {station}, {from}–{to}: 8 in 10 wait up to {wait}.</source>
        <translation>{letter}: el cuello de botella es {station}, {from}–{to}: 8 de 10 esperan hasta {wait}.</translation>
    </message>
    <message>
        <source>{letter}: the bottleneck moves from {before} to {station}, {from}–{to}: up to {wait}.</source>
        <translation>{letter}: el cuello de botella pasa de {before} a {station}, {from}–{to}: hasta {wait}.</translation>
    </message>
    <message>
        <source>{percent} come</source>
        <translation>vienen {percent}</translation>
    </message>
    <message>
        <source>{station}, from {time}: half wait up to {p50} min, 8 in 10 up to {p80}, 9 in 10 up to {p90}</source>
        <translation>{station}, desde las {time}: la mitad espera hasta {p50} min, 8 de 10 hasta {p80}, 9 de 10 hasta {p90}</translation>
    </message>
    <message>
        <source>{station}: desks</source>
        <translation>{station}: mesas</translation>
    </message>
    <message>
        <source>{station}: time</source>
        <translation>{station}: tiempo</translation>
    </message>
    <message>
        <source>{times}, {late} late</source>
        <translation>{times}, {late} tarde</translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>Hay que avisar de nuevo a %n propietario confirmado</numerusform><numerusform>Hay que avisar de nuevo a %n propietarios confirmados</numerusform><numerusform>Hay que avisar de nuevo a %n propietarios confirmados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moves recorded</source>
        <translation><numerusform>%n cambio anotado</numerusform><numerusform>%n cambios anotados</numerusform><numerusform>%n cambios anotados</numerusform></translation>
    </message>
    <message>
        <source>Its slot is free only with a move that you ticked off</source>
        <translation>Su franja solo queda libre con un cambio que ha desmarcado</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>another host, same time</source>
        <translation>otro anfitrión, misma hora</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sin cita</translation>
    </message>
</context>
<context>
    <name>ReplanForm</name>
    <message>
        <source>A building is closed</source>
        <translation>Un bloque está cerrado</translation>
    </message>
    <message>
        <source>A day is rained out</source>
        <translation>Un día se pierde por lluvia</translation>
    </message>
    <message>
        <source>A host is lost</source>
        <translation>Falta un anfitrión</translation>
    </message>
    <message>
        <source>As few owners as possible are moved. Nothing is written before you approve.</source>
        <translation>Se mueve a los menos propietarios posibles. No se escribe nada antes de que lo apruebe.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>Bloque {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Everybody has a place.</source>
        <translation>Todas tienen cita.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>No planned day is still to come.</source>
        <translation>No queda ningún día planificado por venir.</translation>
    </message>
    <message>
        <source>Owners without a place come in late</source>
        <translation>Propietarios sin cita que llegan tarde</translation>
    </message>
    <message>
        <source>Re-plan after a change</source>
        <translation>Replanificar tras un cambio</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Work out the moves</source>
        <translation>Calcular los cambios</translation>
    </message>
</context>
<context>
    <name>ReplanList</name>
    <message numerus="yes">
        <source>%n confirmed owners must be told anew</source>
        <translation><numerusform>Hay que avisar de nuevo a %n propietario confirmado</numerusform><numerusform>Hay que avisar de nuevo a %n propietarios confirmados</numerusform><numerusform>Hay que avisar de nuevo a %n propietarios confirmados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n homes stay without a place</source>
        <translation><numerusform>%n vivienda sigue sin cita</numerusform><numerusform>%n viviendas siguen sin cita</numerusform><numerusform>%n viviendas siguen sin cita</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Apply %n moves</source>
        <translation><numerusform>Aplicar %n cambio</numerusform><numerusform>Aplicar %n cambios</numerusform><numerusform>Aplicar %n cambios</numerusform></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Move {moved}, place {new}</source>
        <translation>Mover {moved}, asignar {new}</translation>
    </message>
    <message>
        <source>Move {moved}, place {new}, {lost} lose their place</source>
        <translation>Mover {moved}, asignar {new}, {lost} sin cita</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>No move is ticked.</source>
        <translation>No hay cambios marcados.</translation>
    </message>
    <message>
        <source>Nothing has to be moved</source>
        <translation>No hay que mover nada</translation>
    </message>
    <message>
        <source>Some rest on moves that you ticked off.</source>
        <translation>Algunos dependen de cambios que ha desmarcado.</translation>
    </message>
    <message>
        <source>The plan holds as it is.</source>
        <translation>El plan sigue valiendo como está.</translation>
    </message>
    <message>
        <source>fewest moves proven in its surroundings</source>
        <translation>mínimo de cambios demostrado en su entorno</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n homes</source>
        <translation><numerusform>%n vivienda</numerusform><numerusform>%n viviendas</numerusform><numerusform>%n viviendas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n llave</numerusform><numerusform>%n llaves</numerusform><numerusform>%n llaves</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <translation><numerusform>falta %n cosa</numerusform><numerusform>faltan %n cosas</numerusform><numerusform>faltan %n cosas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing before the seal</source>
        <translation><numerusform>Falta %n cosa antes del cierre</numerusform><numerusform>Faltan %n cosas antes del cierre</numerusform><numerusform>Faltan %n cosas antes del cierre</numerusform></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Responder ahora</translation>
    </message>
    <message>
        <source>Close of {day} · {state}</source>
        <translation>Cierre del {day} · {state}</translation>
    </message>
    <message>
        <source>Count of today</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Digest…</source>
        <translation>Resumen…</translation>
    </message>
    <message>
        <source>Enter a paper list…</source>
        <translation>Anotar una lista en papel…</translation>
    </message>
    <message>
        <source>Every home with its times</source>
        <translation>Cada vivienda con sus horas</translation>
    </message>
    <message>
        <source>Figures come with the first handover day.</source>
        <translation>Las cifras llegan con el primer día de entrega.</translation>
    </message>
    <message>
        <source>Give back to the developer…</source>
        <translation>Devolver a la promotora…</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Depositario</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>En los archivos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumple</translation>
    </message>
    <message>
        <source>Key pieces by holder</source>
        <translation>Llaves por depositario</translation>
    </message>
    <message>
        <source>Keys by holder</source>
        <translation>Llaves por depositario</translation>
    </message>
    <message>
        <source>Leave it open: {why}</source>
        <translation>Dejar abierto: {why}</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>No day is planned yet</source>
        <translation>Aún no hay días planificados</translation>
    </message>
    <message>
        <source>No-shows and deferred, to be called</source>
        <translation>No presentadas y aplazadas</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Nothing to close yet</source>
        <translation>Aún nada que cerrar</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Ready to be sealed</source>
        <translation>Listo para cerrar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Seal {day}</source>
        <translation>Cerrar el {day}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Sealed at {time}</source>
        <translation>Cerrado a las {time}</translation>
    </message>
    <message>
        <source>Sealed {time}</source>
        <translation>Cerrado {time}</translation>
    </message>
    <message>
        <source>Sealing writes workbook and digest; the figures no longer change then</source>
        <translation>Al cerrar se escriben libro y resumen; las cifras ya no cambian</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>Hojas firmadas</translation>
    </message>
    <message numerus="yes">
        <source>Signed sheets: %n missing</source>
        <translation><numerusform>Hojas firmadas: falta %n</numerusform><numerusform>Hojas firmadas: faltan %n</numerusform><numerusform>Hojas firmadas: faltan %n</numerusform></translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translation>Registrar la devolución</translation>
    </message>
    <message>
        <source>The day can be sealed.</source>
        <translation>Se puede cerrar el día.</translation>
    </message>
    <message>
        <source>The day has not been opened</source>
        <translation>El día no se ha abierto</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>El día está cerrado</translation>
    </message>
    <message>
        <source>The day is sealed</source>
        <translation>Día cerrado</translation>
    </message>
    <message>
        <source>The day is sealed, its files are not written</source>
        <translation>Día cerrado, pero sus archivos no se escribieron</translation>
    </message>
    <message>
        <source>The day is sealed, workbook and digest are written</source>
        <translation>Día cerrado; libro y resumen escritos</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>El archivo está escrito</translation>
    </message>
    <message>
        <source>There is no day yet.</source>
        <translation>Aún no hay ningún día.</translation>
    </message>
    <message>
        <source>To call for the next day: {count} homes = {missed} no-shows + {due} due</source>
        <translation>Por llamar para el día siguiente: {count} viviendas = {missed} no presentadas + {due} citadas</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Whole sets</source>
        <translation>Juegos</translation>
    </message>
    <message>
        <source>Workbook and digest are not on this computer</source>
        <translation>El libro y el resumen no están en este equipo</translation>
    </message>
    <message>
        <source>Workbook and digest show these very figures.</source>
        <translation>El libro y el resumen muestran estas mismas cifras.</translation>
    </message>
    <message>
        <source>Workbook and digest: {folder}</source>
        <translation>Libro y resumen: {folder}</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Libro del día…</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>cuadra</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>hacerlo</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>journal number {seq}; workbook and digest are being written…</source>
        <translation>anotación {seq}; se escriben libro y resumen…</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>de nadie</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <source>pieces absent</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>firmadas</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>libro</translation>
    </message>
</context>
<context>
    <name>ResultStrip</name>
    <message>
        <source>A co-owner is here already, same ticket</source>
        <translation>Un copropietario ya está aquí, mismo turno</translation>
    </message>
    <message>
        <source>A newer print took its place; ask for that one</source>
        <translation>Hay una impresión más nueva; pídala</translation>
    </message>
    <message>
        <source>Already in, no second ticket</source>
        <translation>Ya registrado, sin turno nuevo</translation>
    </message>
    <message>
        <source>Appointment found</source>
        <translation>Cita encontrada</translation>
    </message>
    <message>
        <source>Arrow keys and Enter, or type more</source>
        <translation>Flechas e Intro, o siga escribiendo</translation>
    </message>
    <message>
        <source>Booked for {day} {time} · {party}</source>
        <translation>Cita el {day} {time} · {party}</translation>
    </message>
    <message>
        <source>Code read</source>
        <translation>Código leído</translation>
    </message>
    <message>
        <source>Look up the home</source>
        <translation>Buscar la vivienda</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>No es hoy</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”</source>
        <translation>Nada coincide con «{text}»</translation>
    </message>
    <message>
        <source>One match: {party}</source>
        <translation>Única coincidencia: {party}</translation>
    </message>
    <message>
        <source>Please look twice</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Print slip {ticket} again</source>
        <translation>Reimprimir turno {ticket}</translation>
    </message>
    <message>
        <source>This appointment was given up</source>
        <translation>Esta cita se anuló o cambió</translation>
    </message>
    <message>
        <source>This code cannot be used</source>
        <translation>Este código no sirve</translation>
    </message>
    <message>
        <source>This paper is void</source>
        <translation>Este papel ya no vale</translation>
    </message>
    <message>
        <source>Was here today and has left</source>
        <translation>Ya estuvo hoy y se marchó</translation>
    </message>
    <message>
        <source>first at {time}</source>
        <translation>1.ª vez {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>turno {ticket}</translation>
    </message>
    <message>
        <source>zone {zone}</source>
        <translation>zona {zone}</translation>
    </message>
    <message>
        <source>{count} homes fit, choose one</source>
        <translation>Coinciden {count} viviendas, elija una</translation>
    </message>
    <message>
        <source>{state} since {time} · {station}</source>
        <translation>{state} desde {time} · {station}</translation>
    </message>
    <message>
        <source>{ticket} was away and is back</source>
        <translation>{ticket} estaba fuera y ha vuelto</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>30 min later</source>
        <translation>30 min más</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Devuelto</translation>
    </message>
    <message numerus="yes">
        <source>Count what lies on the table, then countersign: %n expected.</source>
        <translation><numerusform>Cuente lo que hay en la mesa y firme: se espera %n.</numerusform><numerusform>Cuente lo que hay en la mesa y firme: se esperan %n.</numerusform><numerusform>Cuente lo que hay en la mesa y firme: se esperan %n.</numerusform></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Leave it out overnight</source>
        <translation>Dejarlo fuera hoy</translation>
    </message>
    <message>
        <source>Left out overnight: {why}</source>
        <translation>Queda fuera: {why}</translation>
    </message>
    <message>
        <source>No loan is chosen</source>
        <translation>Ningún préstamo elegido</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>No hay nada marcado</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Pieces and bags counted</source>
        <translation>Piezas y bolsas contadas</translation>
    </message>
    <message>
        <source>Scan a slip or a tag, or choose a loan with the arrows.</source>
        <translation>Escanee un recibo o una etiqueta, o elija un préstamo con las flechas.</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>Bolsa precintada</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Recibo…</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n counted</source>
        <translation><numerusform>Recibir %n contada</numerusform><numerusform>Recibir %n contadas</numerusform><numerusform>Recibir %n contadas</numerusform></translation>
    </message>
    <message>
        <source>What comes back now</source>
        <translation>Lo que vuelve ahora</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>Por qué queda fuera</translation>
    </message>
    <message>
        <source>Write off what is lost</source>
        <translation>Dar de baja lo perdido</translation>
    </message>
    <message>
        <source>allowed by {name}</source>
        <translation>autoriza {name}</translation>
    </message>
    <message>
        <source>count them first</source>
        <translation>cuéntelas antes</translation>
    </message>
    <message>
        <source>countersigned by {name}</source>
        <translation>recibido por {name}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>vence {time}</translation>
    </message>
    <message>
        <source>lent {time}</source>
        <translation>prestado {time}</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message numerus="yes">
        <source>%n refused rows are saved</source>
        <translation><numerusform>%n fila rechazada guardada</numerusform><numerusform>%n filas rechazadas guardadas</numerusform><numerusform>%n filas rechazadas guardadas</numerusform></translation>
    </message>
    <message>
        <source>Choose the roster…</source>
        <translation>Elegir el listado…</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <source>{file} - refused rows.xlsx</source>
        <translation>{file} - filas rechazadas.xlsx</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Handover window</source>
        <translation>Periodo de entrega</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Pay first</source>
        <translation>Pagar primero</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Save the route</source>
        <translation>Guardar ruta</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Small: two desks</source>
        <translation>Pequeño: dos puestos</translation>
    </message>
    <message>
        <source>So an owner walks, with the usual minutes</source>
        <translation>Así camina un propietario, con los minutos habituales</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The route can be walked, without a loop.</source>
        <translation>El recorrido se puede andar, sin bucles.</translation>
    </message>
    <message>
        <source>The route is saved for whoever comes from now on</source>
        <translation>Recorrido guardado para quien llegue a partir de ahora</translation>
    </message>
    <message>
        <source>Whoever is in the house finishes on the old route.</source>
        <translation>Quien ya está dentro termina por el recorrido anterior.</translation>
    </message>
    <message>
        <source>required steps {minutes} in all</source>
        <translation>pasos obligatorios: {minutes} en total</translation>
    </message>
    <message>
        <source>the defaults are enough to begin</source>
        <translation>lo predeterminado basta para empezar</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message numerus="yes">
        <source>%n homes placed</source>
        <translation><numerusform>%n vivienda asignada</numerusform><numerusform>%n viviendas asignadas</numerusform><numerusform>%n viviendas asignadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n notices written</source>
        <translation><numerusform>%n aviso escrito</numerusform><numerusform>%n avisos escritos</numerusform><numerusform>%n avisos escritos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties fit</source>
        <translation><numerusform>%n cita coincide</numerusform><numerusform>%n citas coinciden</numerusform><numerusform>%n citas coinciden</numerusform></translation>
    </message>
    <message>
        <source>A slot is free: place it</source>
        <translation>Hay franja libre: se puede asignar</translation>
    </message>
    <message>
        <source>At most {count} homes a day</source>
        <translation>{count} viviendas al día como máximo</translation>
    </message>
    <message>
        <source>Came on {day} and was not handed over; no new place yet</source>
        <translation>Vino el {day} y no recibió la vivienda; sin nueva cita</translation>
    </message>
    <message>
        <source>Choose the first day and how many; everybody gets a slot within it.</source>
        <translation>Elija el primer día y cuántos; cada vivienda recibe una franja.</translation>
    </message>
    <message>
        <source>Had confirmed: tell the owner anew</source>
        <translation>Había confirmado: avise de nuevo al propietario</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Narrowest is {station}: {desks} desks × {slot} ÷ {usual} min × {safety} = {count} a slot</source>
        <translation>Lo más estrecho es {station}: {desks} puestos × {slot} ÷ {usual} min × {safety} = {count} por franja</translation>
    </message>
    <message>
        <source>No day is planned yet</source>
        <translation>Aún no hay días planificados</translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation>Nadie tiene cita todavía.</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Aún sin planificar</translation>
    </message>
    <message>
        <source>Notices are on their way to the printer</source>
        <translation>Los avisos van a la impresora</translation>
    </message>
    <message>
        <source>Occupancy by slot</source>
        <translation>Ocupación por franja</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Plan the window…</source>
        <translation>Planificar…</translation>
    </message>
    <message>
        <source>Print notices…</source>
        <translation>Imprimir avisos…</translation>
    </message>
    <message>
        <source>Re-plan…</source>
        <translation>Replanificar…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>choose a slot</source>
        <translation>elegir franja</translation>
    </message>
    <message>
        <source>go to its parties</source>
        <translation>ver sus citas</translation>
    </message>
    <message>
        <source>move, or drag the row</source>
        <translation>mover, o arrastre la fila</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>quota of the day</source>
        <translation>cupo del día</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>{count} sin cita</translation>
    </message>
    <message>
        <source>{hosts} hosts, {added} of them new</source>
        <translation>{hosts} anfitriones, {added} de ellos nuevos</translation>
    </message>
    <message>
        <source>{out} homes have no place, and only {left} more would fit</source>
        <translation>{out} viviendas sin cita, y solo caben {left} más</translation>
    </message>
    <message>
        <source>{placed} homes placed · {left} without a place</source>
        <translation>{placed} viviendas con cita · {left} sin cita</translation>
    </message>
    <message>
        <source>{state} on {day}; no new place yet</source>
        <translation>{state} el {day}; sin nueva cita</translation>
    </message>
    <message>
        <source>{used} homes are placed, {left} more would fit</source>
        <translation>{used} viviendas con cita, caben {left} más</translation>
    </message>
    <message>
        <source>{who} has a place: {slot}</source>
        <translation>{who} tiene cita: {slot}</translation>
    </message>
    <message>
        <source>{who} has no place yet</source>
        <translation>{who} sigue sin cita</translation>
    </message>
    <message>
        <source>{who} moved to {slot}</source>
        <translation>{who} pasa a {slot}</translation>
    </message>
    <message>
        <source>{who} stays where it was</source>
        <translation>{who} se queda donde estaba</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation><numerusform>%n cambio</numerusform><numerusform>%n cambios</numerusform><numerusform>%n cambios</numerusform></translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Calls of one ticket</source>
        <translation>Llamadas por turno</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mostradores</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Pantallas y voz</translation>
    </message>
    <message>
        <source>Fast / usual / slow</source>
        <translation>Rápido / usual / lento</translation>
    </message>
    <message>
        <source>Grace for the booked</source>
        <translation>Margen de la cita</translation>
    </message>
    <message>
        <source>Green channel comes earlier by</source>
        <translation>La vía prioritaria adelanta</translation>
    </message>
    <message>
        <source>Handover window</source>
        <translation>Periodo de entrega</translation>
    </message>
    <message>
        <source>Hold at most</source>
        <translation>Retener como máximo</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriones</translation>
    </message>
    <message>
        <source>Import a roster first.</source>
        <translation>Importe primero un listado.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Idioma de los papeles</translation>
    </message>
    <message>
        <source>Numbers in force</source>
        <translation>Números vigentes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Overtaken at most</source>
        <translation>Adelantado como máximo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Parked keeps its place for</source>
        <translation>El turno perdido se guarda</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Atiende</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Share of the capacity that is planned</source>
        <translation>Parte de la capacidad que se planifica</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Stations and route</source>
        <translation>Puestos y recorrido</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>Aún no hay ninguna entrega</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Wait turns amber at</source>
        <translation>La espera pasa a ámbar a los</translation>
    </message>
    <message>
        <source>Wait turns red at</source>
        <translation>La espera pasa a rojo a los</translation>
    </message>
    <message>
        <source>Waiting zones and seats</source>
        <translation>Zonas de espera y asientos</translation>
    </message>
    <message>
        <source>Walk-in waits longer by</source>
        <translation>Sin cita espera más</translation>
    </message>
    <message>
        <source>any desk</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>at {station}</source>
        <translation>en {station}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>own host</source>
        <translation>su anfitrión</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
</context>
<context>
    <name>SettingsParties</name>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
</context>
<context>
    <name>SheetChanges</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation><numerusform>%n fila</numerusform><numerusform>%n filas</numerusform><numerusform>%n filas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation><numerusform>%n fila rechazada</numerusform><numerusform>%n filas rechazadas</numerusform><numerusform>%n filas rechazadas</numerusform></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>Change %n homes</source>
        <translation><numerusform>Cambiar %n vivienda</numerusform><numerusform>Cambiar %n viviendas</numerusform><numerusform>Cambiar %n viviendas</numerusform></translation>
    </message>
    <message>
        <source>Choose the sheet of changes…</source>
        <translation>Elegir la hoja de cambios…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Reading {file}… nothing is written</source>
        <translation>Leyendo {file}… no se escribe nada</translation>
    </message>
    <message>
        <source>Written whole or not at all. Blank says nothing, - empties the field.</source>
        <translation>Se escribe todo o nada. Una celda vacía no dice nada; un - vacía el campo.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n papers being printed</source>
        <translation><numerusform>%n papel en impresión</numerusform><numerusform>%n papeles en impresión</numerusform><numerusform>%n papeles en impresión</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n papers not printed</source>
        <translation><numerusform>%n papel sin imprimir</numerusform><numerusform>%n papeles sin imprimir</numerusform><numerusform>%n papeles sin imprimir</numerusform></translation>
    </message>
    <message>
        <source>Choose a desk</source>
        <translation>Elegir puesto</translation>
    </message>
    <message>
        <source>Data up to date</source>
        <translation>Datos al día</translation>
    </message>
    <message>
        <source>Data {seconds} s old</source>
        <translation>Datos de hace {seconds} s</translation>
    </message>
    <message>
        <source>Database OK</source>
        <translation>Base de datos en orden</translation>
    </message>
    <message>
        <source>Database away</source>
        <translation>Base de datos sin conexión</translation>
    </message>
    <message>
        <source>Handover Console</source>
        <translation>Consola de entrega</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Ningún puesto</translation>
    </message>
    <message>
        <source>Preparing the font, once…</source>
        <translation>Preparando la fuente, solo una vez…</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Lector listo</translation>
    </message>
    <message>
        <source>Scanner {time}</source>
        <translation>Lector {time}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Algo ha fallado dentro del programa</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Impresora del sistema</translation>
    </message>
    <message>
        <source>There is nothing of this window to undo</source>
        <translation>No hay nada de esta ventana que deshacer</translation>
    </message>
    <message>
        <source>Undone: {what} {ticket}</source>
        <translation>Deshecho: {what} {ticket}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>report {number}; nothing half-done was kept, please go on</source>
        <translation>informe {number}; no se ha guardado nada a medias, puede continuar</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Authority seen</source>
        <translation>Poder presentado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Confirm the signature</source>
        <translation>Confirmar la firma</translation>
    </message>
    <message>
        <source>Name of the proxy</source>
        <translation>Nombre del apoderado</translation>
    </message>
    <message>
        <source>Say who signs</source>
        <translation>Diga quién firma</translation>
    </message>
    <message>
        <source>Signature for the keys</source>
        <translation>Firma por las llaves</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Firmado en papel</translation>
    </message>
    <message>
        <source>Somebody with authority…</source>
        <translation>Alguien con poder…</translation>
    </message>
    <message>
        <source>The field is empty</source>
        <translation>El recuadro está vacío</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
</context>
<context>
    <name>SignWindow</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>Firme aquí</translation>
    </message>
</context>
<context>
    <name>SlotCard</name>
    <message>
        <source>Close the slot</source>
        <translation>Cerrar la franja</translation>
    </message>
    <message>
        <source>Drag somebody here, or choose another.</source>
        <translation>Arrastre a alguien aquí o elija otra.</translation>
    </message>
    <message>
        <source>Nobody comes in this slot</source>
        <translation>Nadie viene en esta franja</translation>
    </message>
    <message>
        <source>{shown} shown · {said}</source>
        <translation>{shown} a la vista · {said}</translation>
    </message>
    <message>
        <source>{used} of {capacity} parties</source>
        <translation>{used} de {capacity} citas</translation>
    </message>
</context>
<context>
    <name>SlotMap</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>%n libre</numerusform><numerusform>%n libres</numerusform><numerusform>%n libres</numerusform></translation>
    </message>
    <message>
        <source>Desks could take {doors}: other hosts are off or still with earlier parties</source>
        <translation>Los puestos admiten {doors}: los demás anfitriones libran o siguen con citas anteriores</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>Lunch, no slots {start}–{end}</source>
        <translation>Comida, sin franjas {start}–{end}</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>Laborable de recuperación</translation>
    </message>
    <message>
        <source>No slots: the whole route takes {minutes} min, closing at {end}</source>
        <translation>Sin franjas: el recorrido dura {minutes} min y se cierra a las {end}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Laborable</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>full</source>
        <translation>llena</translation>
    </message>
    <message>
        <source>in {count}</source>
        <translation>entran {count}</translation>
    </message>
    <message>
        <source>out {count}</source>
        <translation>salen {count}</translation>
    </message>
    <message>
        <source>{day} {time}: {used} of {capacity} parties, {left} left</source>
        <translation>{day} {time}: {used} de {capacity} citas, quedan {left}</translation>
    </message>
</context>
<context>
    <name>Sooner</name>
    <message>
        <source>Only beyond the booking lead</source>
        <translation>Solo con la antelación debida</translation>
    </message>
    <message>
        <source>Sooner than the booking lead</source>
        <translation>Antes de la antelación debida</translation>
    </message>
    <message>
        <source>Sooner: allowed by the supervisor</source>
        <translation>Antes: lo permite el supervisor</translation>
    </message>
    <message>
        <source>Sooner: comes from out of town</source>
        <translation>Antes: viene de fuera</translation>
    </message>
    <message>
        <source>Sooner: elderly or disabled</source>
        <translation>Antes: mayor o con discapacidad</translation>
    </message>
    <message>
        <source>Sooner: our own mistake</source>
        <translation>Antes: error nuestro</translation>
    </message>
    <message>
        <source>Sooner: urgent matter</source>
        <translation>Antes: asunto urgente</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Attention please. Leave the building now. Walk, do not use the lifts, and follow the staff. Your place in line is kept.</source>
        <translation>Atención, por favor. Salgan del edificio ahora. Vayan a pie, no usen los ascensores y sigan al personal. Su turno se conserva.</translation>
    </message>
    <message>
        <source>Calling goes on now. Please watch the display.</source>
        <translation>Las llamadas continúan. Mire la pantalla, por favor.</translation>
    </message>
    <message>
        <source>Calling is paused for a moment. Your place in line is kept; please wait here.</source>
        <translation>Las llamadas paran un momento. Su turno se conserva; espere aquí, por favor.</translation>
    </message>
    <message>
        <source>Ticket {ticket}, please go to {station}, desk {desk}.</source>
        <translation>Turno {ticket}, acuda a {station}, puesto {desk}.</translation>
    </message>
    <message>
        <source>We are on a lunch break. Your place in line is kept; please keep your ticket.</source>
        <translation>Estamos en la pausa de comer. Su turno se conserva; guarde el papel.</translation>
    </message>
    <message>
        <source>{ticket}, desk {desk}</source>
        <translation>{ticket}, puesto {desk}</translation>
    </message>
</context>
<context>
    <name>StationsTable</name>
    <message>
        <source>Busy/open/all</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>For a newcomer</source>
        <translation>Quien llegue</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera mayor</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Atienden</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>Waits kept today: {kept} of {told} told ({share})</source>
        <translation>Esperas cumplidas hoy: {kept} de {told} dichas ({share})</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>sin dato</translation>
    </message>
</context>
<context>
    <name>StepDrawer</name>
    <message>
        <source>Called</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Se hace en</translation>
    </message>
    <message>
        <source>Each host has a desk of their own here.</source>
        <translation>Cada anfitrión tiene aquí su puesto.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>First done must be</source>
        <translation>Antes debe estar hecho</translation>
    </message>
    <message>
        <source>Folded: the party stays, and goes on without a line.</source>
        <translation>Unido: se queda en el puesto y sigue sin cola.</translation>
    </message>
    <message>
        <source>Left out only by a supervisor, with a reason on the papers.</source>
        <translation>Solo un supervisor lo omite, con motivo en los papeles.</translation>
    </message>
    <message>
        <source>Needs the owner's own host</source>
        <translation>Necesita su propio anfitrión</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>default {minutes}</source>
        <translation>defecto {minutes}</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>its own desks</source>
        <translation>sus propios puestos</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>the desk of {step}</source>
        <translation>el puesto de {step}</translation>
    </message>
</context>
<context>
    <name>StorePanel</name>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %n journal entries</source>
        <translation><numerusform>Copia hecha: %n anotación</numerusform><numerusform>Copia hecha: %n anotaciones</numerusform><numerusform>Copia hecha: %n anotaciones</numerusform></translation>
    </message>
    <message>
        <source>Backing up; work can go on…</source>
        <translation>Copiando; se puede seguir trabajando…</translation>
    </message>
    <message>
        <source>Codes on papers</source>
        <translation>Códigos de los papeles</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Clave de los datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Every printed code is signed. Take a new key when the old one may have become known: new papers bear it, and what is printed already stays valid.</source>
        <translation>Cada código impreso va firmado. Use una clave nueva si la anterior pudo conocerse: los papeles nuevos la llevan y lo ya impreso sigue valiendo.</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Cabeza del registro</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Anotaciones del registro</translation>
    </message>
    <message>
        <source>Keep this store and restore the last backup elsewhere.</source>
        <translation>Conserve esta base y restaure la última copia en otro lugar.</translation>
    </message>
    <message>
        <source>Keys of codes</source>
        <translation>Claves de códigos</translation>
    </message>
    <message>
        <source>New papers bear codes of the key {key}</source>
        <translation>Los papeles nuevos llevan códigos de la clave {key}</translation>
    </message>
    <message>
        <source>Phones and ID numbers are encrypted with this key. A second computer needs it once; print it and lock it away: without it nobody can read them.</source>
        <translation>Con esta clave se cifran teléfonos e identificaciones. Otro ordenador la pide una vez; imprímala y guárdela bajo llave: sin ella nadie puede leerlos.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take a new key for codes</source>
        <translation>Usar una clave de códigos nueva</translation>
    </message>
    <message>
        <source>The journal does not verify from number {seq} on</source>
        <translation>El registro no se verifica desde el número {seq}</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries</source>
        <translation><numerusform>El registro está íntegro: %n anotación</numerusform><numerusform>El registro está íntegro: %n anotaciones</numerusform><numerusform>El registro está íntegro: %n anotaciones</numerusform></translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>What is printed already stays valid.</source>
        <translation>Lo ya impreso sigue valiendo.</translation>
    </message>
    <message>
        <source>head {head}</source>
        <translation>cabeza {head}</translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message numerus="yes">
        <source>%n homes open</source>
        <translation><numerusform>%n vivienda abierta</numerusform><numerusform>%n viviendas abiertas</numerusform><numerusform>%n viviendas abiertas</numerusform></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Completed today {done} ÷ {came} who came = {rate}</source>
        <translation>Finalizadas hoy {done} ÷ {came} presentadas = {rate}</translation>
    </message>
    <message>
        <source>Completed {done} ÷ {came} who came = {rate}</source>
        <translation>Finalizadas {done} ÷ {came} presentadas = {rate}</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazadas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Citadas</translation>
    </message>
    <message>
        <source>Handed over in all {given} ÷ {total} = {share}</source>
        <translation>Entregadas en total {given} ÷ {total} = {share}</translation>
    </message>
    <message>
        <source>Homes due on all these days, and what became of them</source>
        <translation>Viviendas citadas en estos días y su desenlace</translation>
    </message>
    <message>
        <source>Homes due, and what became of them</source>
        <translation>Viviendas citadas y su desenlace</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Se fueron</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>Aún no ha venido nadie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Sin papeles</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>The sum closes</source>
        <translation>La suma cuadra</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo ver</translation>
    </message>
    <message>
        <source>{booked} booked + {walk_in} walk-ins = {due}</source>
        <translation>{booked} con cita + {walk_in} sin cita = {due}</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cleared in {seconds} s if left alone</source>
        <translation>Se borra en {seconds} s si no toca</translation>
    </message>
    <message>
        <source>Enter your number first</source>
        <translation>Escriba antes su número</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand it in · {n} marked</source>
        <translation>Entregar · {n} notas</translation>
    </message>
    <message>
        <source>How was it today?</source>
        <translation>¿Qué tal ha ido hoy?</translation>
    </message>
    <message>
        <source>Leave without answering</source>
        <translation>Salir sin responder</translation>
    </message>
    <message>
        <source>Marks per station</source>
        <translation>Una nota por puesto</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Please reply</source>
        <translation>Sí, por favor</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Scan the code on your slip</source>
        <translation>Acerque el código de su papel</translation>
    </message>
    <message>
        <source>Shall we reply?</source>
        <translation>¿Le respondemos?</translation>
    </message>
    <message>
        <source>Somebody reads every answer before we close today.</source>
        <translation>Alguien lee cada respuesta antes de cerrar hoy.</translation>
    </message>
    <message>
        <source>Survey at the exit</source>
        <translation>Encuesta a la salida</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>The staff never see who gave which mark</source>
        <translation>El personal no ve quién puso cada nota</translation>
    </message>
    <message>
        <source>Touch here to write a few words…</source>
        <translation>Toque aquí para escribir…</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Muy mal</translation>
    </message>
    <message>
        <source>What would you like to say?</source>
        <translation>¿Quiere decir algo?</translation>
    </message>
    <message>
        <source>Wishes a reply (survey at the exit)</source>
        <translation>Pide respuesta (encuesta a la salida)</translation>
    </message>
    <message>
        <source>or touch your number</source>
        <translation>o toque su número</translation>
    </message>
    <message>
        <source>to number …{tail}</source>
        <translation>al número …{tail}</translation>
    </message>
    <message>
        <source>took {minutes}</source>
        <translation>duró {minutes}</translation>
    </message>
    <message>
        <source>{ticket} · takes the place of your earlier answer</source>
        <translation>{ticket} · sustituye a su respuesta anterior</translation>
    </message>
    <message>
        <source>{ticket} · touch a figure, gaps are fine</source>
        <translation>{ticket} · basta con tocar los números</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message numerus="yes">
        <source>%n answers given here fit no visit.</source>
        <translation><numerusform>%n respuesta dada aquí no corresponde a ninguna visita.</numerusform><numerusform>%n respuestas dadas aquí no corresponden a ninguna visita.</numerusform><numerusform>%n respuestas dadas aquí no corresponden a ninguna visita.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n answers wait here for the database.</source>
        <translation><numerusform>%n respuesta espera aquí a la base de datos.</numerusform><numerusform>%n respuestas esperan aquí a la base de datos.</numerusform><numerusform>%n respuestas esperan aquí a la base de datos.</numerusform></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>Día mostrado</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Marks by station</source>
        <translation>Notas por puesto</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Nadie ha respondido aún</translation>
    </message>
    <message>
        <source>Nobody wrote anything</source>
        <translation>Nadie escribió nada</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score = (mean − 1) ÷ 4 × 100, of all marks together.</source>
        <translation>Resultado = (media − 1) ÷ 4 × 100, de todas las notas.</translation>
    </message>
    <message>
        <source>Score from day to day</source>
        <translation>Resultado por día</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>The touch screen at the exit asks; paper forms are scanned there.</source>
        <translation>Pregunta la pantalla de la salida; allí se leen también las hojas.</translation>
    </message>
    <message>
        <source>What owners wrote</source>
        <translation>Lo que escribieron</translation>
    </message>
    <message>
        <source>Whole campaign</source>
        <translation>Toda la campaña</translation>
    </message>
    <message>
        <source>reply wanted: see Issues</source>
        <translation>pide respuesta: ver Incidencias</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} comentarios</translation>
    </message>
    <message>
        <source>{n} more by day</source>
        <translation>{n} más por día</translation>
    </message>
    <message>
        <source>{score} from {n} answers, {paper} on paper, {partial} with gaps</source>
        <translation>{score} de {n} respuestas, {paper} en papel, {partial} parciales</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>At best</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>Over quota or reserve</source>
        <translation>Sobre cupo o reserva</translation>
    </message>
    <message>
        <source>Promises changed</source>
        <translation>Citas cambiadas</translation>
    </message>
    <message>
        <source>Proven: no plan is better</source>
        <translation>Demostrado: no hay plan mejor</translation>
    </message>
    <message>
        <source>Simple rule</source>
        <translation>Regla simple</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plan</translation>
    </message>
    <message>
        <source>Wishes and hosts</source>
        <translation>Deseos y anfitriones</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin cita (ponderado)</translation>
    </message>
    <message>
        <source>{tier}: at most {count} above the best there is</source>
        <translation>{tier}: a lo sumo {count} sobre lo mejor posible</translation>
    </message>
    <message>
        <source>{tier}: at most {share} above the best there is</source>
        <translation>{tier}: a lo sumo {share} sobre lo mejor posible</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message numerus="yes">
        <source>%n calendars written</source>
        <translation><numerusform>%n calendario escrito</numerusform><numerusform>%n calendarios escritos</numerusform><numerusform>%n calendarios escritos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n parties written</source>
        <translation><numerusform>%n cita escrita</numerusform><numerusform>%n citas escritas</numerusform><numerusform>%n citas escritas</numerusform></translation>
    </message>
    <message>
        <source>Calendar of each host…</source>
        <translation>Calendario de cada anfitrión…</translation>
    </message>
    <message>
        <source>Duty roster…</source>
        <translation>Turnos…</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>Mensajes…</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>Más del plan</translation>
    </message>
    <message>
        <source>Phone desk</source>
        <translation>Mesa telefónica</translation>
    </message>
    <message>
        <source>Plan as a workbook…</source>
        <translation>Plan como libro…</translation>
    </message>
    <message>
        <source>Print notices…</source>
        <translation>Imprimir avisos…</translation>
    </message>
    <message>
        <source>Quotas and limits…</source>
        <translation>Cupos y límites…</translation>
    </message>
    <message>
        <source>Take the last plan back</source>
        <translation>Deshacer el último plan</translation>
    </message>
    <message>
        <source>The last plan is taken back: all stands as before it</source>
        <translation>Se deshizo el último plan: todo queda como antes</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n pieza</numerusform><numerusform>%n piezas</numerusform><numerusform>%n piezas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n juego</numerusform><numerusform>%n juegos</numerusform><numerusform>%n juegos</numerusform></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n counted</source>
        <translation><numerusform>Aceptar · %n contada</numerusform><numerusform>Aceptar · %n contadas</numerusform><numerusform>Aceptar · %n contadas</numerusform></translation>
    </message>
    <message>
        <source>Choose who takes them</source>
        <translation>Elija quién las recibe</translation>
    </message>
    <message>
        <source>Count them first</source>
        <translation>Cuéntelas antes</translation>
    </message>
    <message>
        <source>From {name}: {sum}</source>
        <translation>De {name}: {sum}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Nada que entregar</translation>
    </message>
    <message numerus="yes">
        <source>Offer %n pieces</source>
        <translation><numerusform>Ofrecer %n pieza</numerusform><numerusform>Ofrecer %n piezas</numerusform><numerusform>Ofrecer %n piezas</numerusform></translation>
    </message>
    <message>
        <source>Pieces and bags counted</source>
        <translation>Piezas y bolsas contadas</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>They stay with the giver until accepted.</source>
        <translation>Quedan con quien entrega hasta que se acepten.</translation>
    </message>
    <message>
        <source>What lies on the tray is offered to one receiver in one press.</source>
        <translation>Lo que hay en la bandeja se ofrece a un receptor de una vez.</translation>
    </message>
    <message>
        <source>Who takes them</source>
        <translation>Quién las recibe</translation>
    </message>
    <message>
        <source>Who takes them…</source>
        <translation>Quién las recibe…</translation>
    </message>
    <message>
        <source>{giver} hands to {receiver}</source>
        <translation>{giver} entrega a {receiver}</translation>
    </message>
    <message>
        <source>{name} has some of them already</source>
        <translation>{name} ya tiene algunas</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Nothing counted yet</source>
        <translation>Aún sin cifras</translation>
    </message>
    <message>
        <source>only one day so far</source>
        <translation>solo un día hasta ahora</translation>
    </message>
</context>
<context>
    <name>UrgentSets</name>
    <message numerus="yes">
        <source>%n sets out of order</source>
        <translation><numerusform>%n juego irregular</numerusform><numerusform>%n juegos irregulares</numerusform><numerusform>%n juegos irregulares</numerusform></translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation>Primero estos</translation>
    </message>
    <message numerus="yes">
        <source>in %n buildings</source>
        <translation><numerusform>en %n edificio</numerusform><numerusform>en %n edificios</numerusform><numerusform>en %n edificios</numerusform></translation>
    </message>
    <message>
        <source>several holders</source>
        <translation>en varias manos</translation>
    </message>
    <message numerus="yes">
        <source>the worst %n</source>
        <translation><numerusform>los %n peores</numerusform><numerusform>los %n peores</numerusform><numerusform>los %n peores</numerusform></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Has confirmed, and must be told anew</source>
        <translation>Ya confirmó: habrá que avisarle de nuevo</translation>
    </message>
    <message>
        <source>It stands here now</source>
        <translation>Está aquí ahora</translation>
    </message>
    <message>
        <source>Not at the time the owner wished</source>
        <translation>No es la hora que el propietario quería</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Possible, but it costs something</source>
        <translation>Posible, pero tiene un coste</translation>
    </message>
    <message>
        <source>Possible: {used} of {capacity} then</source>
        <translation>Posible: quedaría {used} de {capacity}</translation>
    </message>
    <message>
        <source>That slot is over</source>
        <translation>Esa franja ya pasó</translation>
    </message>
    <message>
        <source>This slot will not do</source>
        <translation>Esta franja no sirve</translation>
    </message>
    <message>
        <source>{host} is free then</source>
        <translation>{host} está libre entonces</translation>
    </message>
</context>
<context>
    <name>VisitSoFar</name>
    <message numerus="yes">
        <source>%n parties</source>
        <translation><numerusform>%n grupo</numerusform><numerusform>%n grupos</numerusform><numerusform>%n grupos</numerusform></translation>
    </message>
    <message>
        <source>Asked, open</source>
        <translation>Pedida, pendiente</translation>
    </message>
    <message>
        <source>Before them</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hora prevista</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>Vía prioritaria</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>So far today</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Zona de espera</translation>
    </message>
    <message>
        <source>Zone {zone}</source>
        <translation>Zona {zone}</translation>
    </message>
    <message>
        <source>{range} from {time}</source>
        <translation>{range} desde las {time}</translation>
    </message>
</context>
<context>
    <name>WaitNumbers</name>
    <message>
        <source>Give a whole number from 0 to {most}</source>
        <translation>Escriba un número entero de 0 a {most}</translation>
    </message>
    <message>
        <source>Longest wait in minutes</source>
        <translation>Espera máxima en minutos</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Services before a wait is told</source>
        <translation>Atenciones antes de decir la espera</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>What a rehearsal staffs for: 8 in 10 wait no longer, at every station.</source>
        <translation>Para esto dota el ensayo: 8 de cada 10 no esperan más, en cada puesto.</translation>
    </message>
    <message>
        <source>Where nobody gave minutes: a wait is not yet known before so many.</source>
        <translation>Donde nadie dio minutos: antes de tantas, la espera aún no se sabe.</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
</context>
<context>
    <name>WaiveForm</name>
    <message>
        <source>A supervisor answers for it; the reason stays in the journal.</source>
        <translation>Responde un supervisor; el motivo queda en el diario.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Let the keys go early</source>
        <translation>Adelantar las llaves</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Dejarlas salir</translation>
    </message>
    <message>
        <source>Note, not in the journal</source>
        <translation>Nota, fuera del diario</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Somebody else than who presses</source>
        <translation>Alguien distinto de quien pulsa</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Wanted day</source>
        <translation>Día deseado</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation><numerusform>%n perdida</numerusform><numerusform>%n perdidas</numerusform><numerusform>%n perdidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation><numerusform>%n pieza</numerusform><numerusform>%n piezas</numerusform><numerusform>%n piezas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation><numerusform>%n juego</numerusform><numerusform>%n juegos</numerusform><numerusform>%n juegos</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>K-{number} · {home} ({pieces})</source>
        <translation>K-{number} · {home} ({pieces})</translation>
    </message>
    <message>
        <source>Sealed bag</source>
        <translation>Bolsa precintada</translation>
    </message>
    <message>
        <source>cabinet {name}</source>
        <translation>armario {name}</translation>
    </message>
    <message>
        <source>hook {name}</source>
        <translation>gancho {name}</translation>
    </message>
    <message>
        <source>offered to {name}</source>
        <translation>ofrecido a {name}</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>dada por perdida</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>the set is frozen</source>
        <translation>juego bloqueado</translation>
    </message>
    <message>
        <source>this tag was replaced by another</source>
        <translation>esta etiqueta fue sustituida</translation>
    </message>
    <message>
        <source>{name} has no keys</source>
        <translation>{name} no tiene llaves</translation>
    </message>
    <message>
        <source>{name} has {pieces} of {sets}: {homes}</source>
        <translation>{name} tiene {pieces} de {sets}: {homes}</translation>
    </message>
    <message>
        <source>{pieces} with {where}</source>
        <translation>{pieces} con {where}</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
</context>
<context>
    <name>WhoIsIt</name>
    <message>
        <source>No appointment yet</source>
        <translation>Aún sin cita</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>sin teléfono</translation>
    </message>
    <message>
        <source>{state}, pinned</source>
        <translation>{state}, fijada</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Add the word</source>
        <translation>Añadir la palabra</translation>
    </message>
    <message>
        <source>At most {n} characters</source>
        <translation>Como mucho {n} caracteres</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Defects of this trade</source>
        <translation>Defectos de este oficio</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Palabra nueva</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Ya no se ofrece</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Save the word</source>
        <translation>Guardar la palabra</translation>
    </message>
    <message>
        <source>The first nine parts and the first six trades and defects are one press away. Issues that bear a word keep it.</source>
        <translation>Las nueve primeras partes y los seis primeros oficios y defectos están a una pulsación. Las incidencias que llevan una palabra la conservan.</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Oficios</translation>
    </message>
    <message>
        <source>Words for defects</source>
        <translation>Palabras para defectos</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>{station} desk {number}</source>
        <translation>{station} · puesto {number}</translation>
    </message>
</context>
<context>
    <name>WriteFile</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
</context>
<context>
    <name>ZoneList</name>
    <message>
        <source>Zone {code}</source>
        <translation>Zona {code}</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>máx. {time}</translation>
    </message>
</context>
<context>
    <name>names.appointment</name>
    <message>
        <source>Arrived</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Citado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No presentado</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Rebooked</source>
        <translation>Reprogramado</translation>
    </message>
</context>
<context>
    <name>names.authority</name>
    <message>
        <source>Company seal</source>
        <translation>Sello de la empresa</translation>
    </message>
    <message>
        <source>Letter of authority</source>
        <translation>Carta de poder</translation>
    </message>
    <message>
        <source>Notarised authority</source>
        <translation>Poder notarial</translation>
    </message>
</context>
<context>
    <name>names.call_column</name>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>names.call_list</name>
    <message>
        <source>Did not come</source>
        <translation>No vinieron</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Citadas después</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No localizadas</translation>
    </message>
</context>
<context>
    <name>names.call_outcome</name>
    <message>
        <source>Comes</source>
        <translation>Vendrá</translation>
    </message>
    <message>
        <source>Does not want to come</source>
        <translation>No quiere venir</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Wants another day</source>
        <translation>Quiere otro día</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número erróneo</translation>
    </message>
</context>
<context>
    <name>names.came</name>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>Vía prioritaria</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin cita</translation>
    </message>
</context>
<context>
    <name>names.charge</name>
    <message>
        <source>Area adjustment</source>
        <translation>Ajuste de superficie</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>Maintenance fund</source>
        <translation>Fondo de reserva</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Cuota de comunidad</translation>
    </message>
</context>
<context>
    <name>names.class</name>
    <message>
        <source>Key customer</source>
        <translation>Especial</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Con incidencias</translation>
    </message>
</context>
<context>
    <name>names.day</name>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
</context>
<context>
    <name>names.desk</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>En descanso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>names.difference</name>
    <message>
        <source>At a desk</source>
        <translation>En un puesto</translation>
    </message>
    <message>
        <source>Handed over, not booked</source>
        <translation>Entregada, sin registrar</translation>
    </message>
    <message>
        <source>Here though booked elsewhere</source>
        <translation>Aquí, aunque consta en otro sitio</translation>
    </message>
    <message>
        <source>In another cabinet</source>
        <translation>En otro armario</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
</context>
<context>
    <name>names.ending_reason</name>
    <message>
        <source>A system is down</source>
        <translation>Falla un sistema</translation>
    </message>
    <message>
        <source>Authority missing</source>
        <translation>Falta el poder</translation>
    </message>
    <message>
        <source>Came to look</source>
        <translation>Solo venía a ver</translation>
    </message>
    <message>
        <source>Child or health</source>
        <translation>Niños o salud</translation>
    </message>
    <message>
        <source>Co-owner not here</source>
        <translation>Falta un copropietario</translation>
    </message>
    <message>
        <source>Contract missing</source>
        <translation>Falta el contrato</translation>
    </message>
    <message>
        <source>Decides later</source>
        <translation>Decide más tarde</translation>
    </message>
    <message>
        <source>Facilities missing</source>
        <translation>Faltan instalaciones</translation>
    </message>
    <message>
        <source>Fees or price</source>
        <translation>Gastos o precio</translation>
    </message>
    <message>
        <source>Had to leave</source>
        <translation>Tenía que irse</translation>
    </message>
    <message>
        <source>ID missing</source>
        <translation>Falta el documento</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>No es según plano</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Payment open</source>
        <translation>Pago pendiente</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>Promesas incumplidas</translation>
    </message>
    <message>
        <source>Quality of the home</source>
        <translation>Calidad de la vivienda</translation>
    </message>
    <message>
        <source>Repairs still open</source>
        <translation>Reparaciones pendientes</translation>
    </message>
    <message>
        <source>Seal missing</source>
        <translation>Falta el sello</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Esperó demasiado</translation>
    </message>
    <message>
        <source>Wants an expert</source>
        <translation>Quiere un perito</translation>
    </message>
</context>
<context>
    <name>names.event</name>
    <message>
        <source>announcements set</source>
        <translation>avisos de voz ajustados</translation>
    </message>
    <message>
        <source>answers to messages</source>
        <translation>respuestas a mensajes</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation>cita reservada</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>cita cancelada</translation>
    </message>
    <message>
        <source>appointment confirmed</source>
        <translation>cita confirmada</translation>
    </message>
    <message>
        <source>appointment moved</source>
        <translation>cita movida</translation>
    </message>
    <message>
        <source>appointment pinned</source>
        <translation>cita fijada</translation>
    </message>
    <message>
        <source>appointment unpinned</source>
        <translation>cita soltada</translation>
    </message>
    <message>
        <source>bag opened</source>
        <translation>bolsa abierta</translation>
    </message>
    <message>
        <source>call list written</source>
        <translation>lista de llamadas escrita</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>nueva llamada</translation>
    </message>
    <message>
        <source>calling paused</source>
        <translation>llamadas en pausa</translation>
    </message>
    <message>
        <source>calling resumed</source>
        <translation>llamadas reanudadas</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>vuelta a la cola</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>datos cambiados</translation>
    </message>
    <message>
        <source>charge corrected</source>
        <translation>concepto corregido</translation>
    </message>
    <message>
        <source>charges paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>charges written</source>
        <translation>conceptos anotados</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>registro de llegada</translation>
    </message>
    <message>
        <source>children collected</source>
        <translation>niños recogidos</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>reloj en marcha</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>reloj parado</translation>
    </message>
    <message>
        <source>co-owner joined</source>
        <translation>se unió un copropietario</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>visita completada</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>datos corregidos</translation>
    </message>
    <message>
        <source>customer class looked at</source>
        <translation>clase de cliente consultada</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>cierre del día</translation>
    </message>
    <message>
        <source>day opened</source>
        <translation>apertura del día</translation>
    </message>
    <message>
        <source>day promised</source>
        <translation>fecha prometida</translation>
    </message>
    <message>
        <source>days of the plan set</source>
        <translation>días del plan fijados</translation>
    </message>
    <message>
        <source>defect word changed</source>
        <translation>catálogo cambiado</translation>
    </message>
    <message>
        <source>desk set</source>
        <translation>cambio de puesto</translation>
    </message>
    <message>
        <source>display set</source>
        <translation>pantalla ajustada</translation>
    </message>
    <message>
        <source>display taken down</source>
        <translation>pantalla retirada</translation>
    </message>
    <message>
        <source>duty roster changed</source>
        <translation>cuadro de turnos cambiado</translation>
    </message>
    <message>
        <source>first reply given</source>
        <translation>primera respuesta</translation>
    </message>
    <message>
        <source>given to a host</source>
        <translation>asignación a anfitrión</translation>
    </message>
    <message>
        <source>green channel asked</source>
        <translation>solicitud de vía prioritaria</translation>
    </message>
    <message>
        <source>green channel granted</source>
        <translation>vía prioritaria concedida</translation>
    </message>
    <message>
        <source>green channel refused</source>
        <translation>vía prioritaria denegada</translation>
    </message>
    <message>
        <source>green channel withdrawn</source>
        <translation>vía prioritaria retirada</translation>
    </message>
    <message>
        <source>green reasons changed</source>
        <translation>motivos prioritarios cambiados</translation>
    </message>
    <message>
        <source>hold extended</source>
        <translation>pausa ampliada</translation>
    </message>
    <message>
        <source>home added</source>
        <translation>vivienda añadida</translation>
    </message>
    <message>
        <source>homes merged</source>
        <translation>viviendas unidas</translation>
    </message>
    <message>
        <source>host replaced</source>
        <translation>anfitrión sustituido</translation>
    </message>
    <message>
        <source>issue chased</source>
        <translation>incidencia reclamada</translation>
    </message>
    <message>
        <source>issue closed</source>
        <translation>incidencia cerrada</translation>
    </message>
    <message>
        <source>issue handed to a party</source>
        <translation>incidencia asignada</translation>
    </message>
    <message>
        <source>issue handed up</source>
        <translation>incidencia elevada</translation>
    </message>
    <message>
        <source>issue opened again</source>
        <translation>incidencia reabierta</translation>
    </message>
    <message>
        <source>issue recorded</source>
        <translation>incidencia anotada</translation>
    </message>
    <message>
        <source>issues merged</source>
        <translation>incidencias unidas</translation>
    </message>
    <message>
        <source>key template changed</source>
        <translation>plantilla de llaves cambiada</translation>
    </message>
    <message>
        <source>keys accepted</source>
        <translation>llaves aceptadas</translation>
    </message>
    <message>
        <source>keys counted</source>
        <translation>recuento de llaves</translation>
    </message>
    <message>
        <source>keys damaged</source>
        <translation>llaves dañadas</translation>
    </message>
    <message>
        <source>keys found</source>
        <translation>llaves encontradas</translation>
    </message>
    <message>
        <source>keys kept back</source>
        <translation>llaves retenidas</translation>
    </message>
    <message>
        <source>keys lent</source>
        <translation>llaves prestadas</translation>
    </message>
    <message>
        <source>keys let go early</source>
        <translation>llaves adelantadas</translation>
    </message>
    <message>
        <source>keys lost</source>
        <translation>llaves perdidas</translation>
    </message>
    <message>
        <source>keys made</source>
        <translation>llaves creadas</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>faltan llaves</translation>
    </message>
    <message>
        <source>keys no longer kept back</source>
        <translation>fin de la retención</translation>
    </message>
    <message>
        <source>keys offered</source>
        <translation>oferta de llaves</translation>
    </message>
    <message>
        <source>keys refused</source>
        <translation>llaves rechazadas</translation>
    </message>
    <message>
        <source>keys replaced</source>
        <translation>llaves sustituidas</translation>
    </message>
    <message>
        <source>keys returned</source>
        <translation>llaves devueltas</translation>
    </message>
    <message>
        <source>keys signed for</source>
        <translation>llaves firmadas</translation>
    </message>
    <message>
        <source>layout of a sheet mapped</source>
        <translation>columnas de una hoja asignadas</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>salida anticipada</translation>
    </message>
    <message>
        <source>limits of buildings set</source>
        <translation>límites de edificios fijados</translation>
    </message>
    <message>
        <source>loan left open</source>
        <translation>préstamo abierto</translation>
    </message>
    <message>
        <source>loan prolonged</source>
        <translation>préstamo prolongado</translation>
    </message>
    <message>
        <source>logo changed</source>
        <translation>logotipo cambiado</translation>
    </message>
    <message>
        <source>loss on loan</source>
        <translation>pérdida en préstamo</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>reparada</translation>
    </message>
    <message>
        <source>messages written</source>
        <translation>mensajes escritos</translation>
    </message>
    <message>
        <source>meter read</source>
        <translation>lectura de contador</translation>
    </message>
    <message>
        <source>money asked</source>
        <translation>dinero pedido</translation>
    </message>
    <message>
        <source>money declined</source>
        <translation>dinero denegado</translation>
    </message>
    <message>
        <source>money granted</source>
        <translation>dinero concedido</translation>
    </message>
    <message>
        <source>no-shows told</source>
        <translation>no presentados</translation>
    </message>
    <message>
        <source>note on an issue</source>
        <translation>nota en incidencia</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>avisos enviados</translation>
    </message>
    <message>
        <source>numbers of the plan set</source>
        <translation>números del plan fijados</translation>
    </message>
    <message>
        <source>offer left open</source>
        <translation>entrega abierta</translation>
    </message>
    <message>
        <source>only viewed</source>
        <translation>solo visita</translation>
    </message>
    <message>
        <source>outside score entered</source>
        <translation>puntuación externa anotada</translation>
    </message>
    <message>
        <source>outside score struck</source>
        <translation>puntuación externa retirada</translation>
    </message>
    <message>
        <source>owner added</source>
        <translation>propietario añadido</translation>
    </message>
    <message>
        <source>owner corrected</source>
        <translation>propietario corregido</translation>
    </message>
    <message>
        <source>owner taken off</source>
        <translation>propietario quitado</translation>
    </message>
    <message>
        <source>owner told of keys</source>
        <translation>propietario informado</translation>
    </message>
    <message>
        <source>owner was rung</source>
        <translation>se llamó al propietario</translation>
    </message>
    <message>
        <source>owners merged</source>
        <translation>propietarios unidos</translation>
    </message>
    <message>
        <source>paper not printed</source>
        <translation>papel no impreso</translation>
    </message>
    <message>
        <source>paper printed</source>
        <translation>papel impreso</translation>
    </message>
    <message>
        <source>paper sent to the printer</source>
        <translation>papel enviado a la impresora</translation>
    </message>
    <message>
        <source>paper to be printed</source>
        <translation>papel en cola</translation>
    </message>
    <message>
        <source>papers missing</source>
        <translation>papeles incompletos</translation>
    </message>
    <message>
        <source>papers noted</source>
        <translation>documentos anotados</translation>
    </message>
    <message>
        <source>papers of a pack changed</source>
        <translation>juego de papeles cambiado</translation>
    </message>
    <message>
        <source>papers printed</source>
        <translation>papeles impresos</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>turno apartado</translation>
    </message>
    <message>
        <source>party changed</source>
        <translation>grupo cambiado</translation>
    </message>
    <message>
        <source>payment voided</source>
        <translation>pago anulado</translation>
    </message>
    <message>
        <source>persons erased</source>
        <translation>personas borradas</translation>
    </message>
    <message>
        <source>photo added</source>
        <translation>foto añadida</translation>
    </message>
    <message>
        <source>photo removed</source>
        <translation>foto quitada</translation>
    </message>
    <message>
        <source>pieces added</source>
        <translation>piezas añadidas</translation>
    </message>
    <message>
        <source>pieces struck off</source>
        <translation>piezas anuladas</translation>
    </message>
    <message>
        <source>pieces tagged</source>
        <translation>piezas etiquetadas</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>plan cambiado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificación</translation>
    </message>
    <message>
        <source>print cancelled</source>
        <translation>impresión cancelada</translation>
    </message>
    <message>
        <source>printer held up</source>
        <translation>impresora detenida</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>puesto en pausa</translation>
    </message>
    <message>
        <source>quotas of slots set</source>
        <translation>cupos de franja fijados</translation>
    </message>
    <message>
        <source>rebooked</source>
        <translation>cita reprogramada</translation>
    </message>
    <message>
        <source>rechecked</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>red lines changed</source>
        <translation>límites cambiados</translation>
    </message>
    <message>
        <source>red-line dates set</source>
        <translation>fechas límite cambiadas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>rehearsal kept</source>
        <translation>ensayo guardado</translation>
    </message>
    <message>
        <source>responsible party changed</source>
        <translation>responsable cambiado</translation>
    </message>
    <message>
        <source>roster imported</source>
        <translation>listado importado</translation>
    </message>
    <message>
        <source>route changed</source>
        <translation>recorrido cambiado</translation>
    </message>
    <message>
        <source>scan refused</source>
        <translation>escaneo rechazado</translation>
    </message>
    <message>
        <source>sealed figure corrected</source>
        <translation>cifra cerrada corregida</translation>
    </message>
    <message>
        <source>seat held</source>
        <translation>plaza retenida</translation>
    </message>
    <message>
        <source>seat released</source>
        <translation>plaza liberada</translation>
    </message>
    <message>
        <source>seen on site</source>
        <translation>vista in situ</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>envío a otro puesto</translation>
    </message>
    <message>
        <source>sent to a zone</source>
        <translation>enviado a otra zona</translation>
    </message>
    <message>
        <source>served</source>
        <translation>inicio de atención</translation>
    </message>
    <message>
        <source>set tagged anew</source>
        <translation>juego con etiqueta nueva</translation>
    </message>
    <message>
        <source>set unfrozen</source>
        <translation>juego desbloqueado</translation>
    </message>
    <message>
        <source>sheet given back</source>
        <translation>hoja devuelta escrita</translation>
    </message>
    <message>
        <source>signed sheet filed</source>
        <translation>hoja firmada archivada</translation>
    </message>
    <message>
        <source>signed sheet taken out</source>
        <translation>hoja firmada retirada</translation>
    </message>
    <message>
        <source>signing held up or let go</source>
        <translation>firma impedida o autorizada</translation>
    </message>
    <message>
        <source>step finished</source>
        <translation>paso terminado</translation>
    </message>
    <message>
        <source>step left out</source>
        <translation>paso omitido</translation>
    </message>
    <message>
        <source>survey answered</source>
        <translation>encuesta respondida</translation>
    </message>
    <message>
        <source>told by phone</source>
        <translation>avisado por teléfono</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>usual minutes set</source>
        <translation>minutos habituales fijados</translation>
    </message>
    <message>
        <source>visit agreed</source>
        <translation>visita acordada</translation>
    </message>
    <message>
        <source>waits learned</source>
        <translation>tiempos aprendidos</translation>
    </message>
    <message>
        <source>waits told</source>
        <translation>esperas dichas</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>llegada sin cita</translation>
    </message>
    <message>
        <source>words of papers changed</source>
        <translation>textos de papeles cambiados</translation>
    </message>
    <message>
        <source>workbook with full telephone numbers</source>
        <translation>libro con teléfonos completos</translation>
    </message>
</context>
<context>
    <name>names.field</name>
    <message>
        <source>Adjustment paid</source>
        <translation>Ajuste pagado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Area adjustment</source>
        <translation>Ajuste de superficie</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Change of owner</source>
        <translation>Cambio de titular</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Charge paid</source>
        <translation>Concepto pagado</translation>
    </message>
    <message>
        <source>Co-owners</source>
        <translation>Copropietarios</translation>
    </message>
    <message>
        <source>Conflict group</source>
        <translation>Grupo de conflicto</translation>
    </message>
    <message>
        <source>Contract date</source>
        <translation>Fecha de entrega</translation>
    </message>
    <message>
        <source>Contract no.</source>
        <translation>N.º de contrato</translation>
    </message>
    <message>
        <source>Customer class</source>
        <translation>Clase de cliente</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Fund paid</source>
        <translation>Fondo pagado</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>Vía verde</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>Superficie construida</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>ID of co-owners</source>
        <translation>DNI de copropietarios</translation>
    </message>
    <message>
        <source>Kind of ID</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tipología</translation>
    </message>
    <message>
        <source>Maintenance fund</source>
        <translation>Fondo de reserva</translation>
    </message>
    <message>
        <source>Net area</source>
        <translation>Superficie útil</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Owners before</source>
        <translation>Propietario anterior</translation>
    </message>
    <message>
        <source>Owners now</source>
        <translation>Propietario actual</translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Garaje</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone of co-owners</source>
        <translation>Teléfono de copropietarios</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Apoderado</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>Lista desde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Cuota de comunidad</translation>
    </message>
    <message>
        <source>Service fee paid</source>
        <translation>Cuota pagada</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Trastero</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Vivienda completa</translation>
    </message>
    <message>
        <source>Wished</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>names.figure</name>
    <message>
        <source>Arrived</source>
        <translation>Presentadas</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazadas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Citadas</translation>
    </message>
    <message>
        <source>Green channel</source>
        <translation>Vía prioritaria</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Se fueron</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Sin papeles</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo ver</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Con incidencias</translation>
    </message>
</context>
<context>
    <name>names.form</name>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Calefacción</translation>
    </message>
    <message>
        <source>ID card compared</source>
        <translation>Documento comparado</translation>
    </message>
    <message>
        <source>Papers seen</source>
        <translation>Papeles vistos</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
</context>
<context>
    <name>names.give_back_field</name>
    <message>
        <source>Actual date</source>
        <translation>Fecha real</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Fecha acordada</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número de contrato</translation>
    </message>
    <message>
        <source>Home in full</source>
        <translation>Vivienda completa</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>Aviso enviado el</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Reminder sent on</source>
        <translation>Requerimiento enviado el</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>names.grant_role</name>
    <message>
        <source>General manager</source>
        <translation>Dirección general</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>names.half</name>
    <message>
        <source>afternoon</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>names.holder</name>
    <message>
        <source>Contractor</source>
        <translation>Contratista</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Obra</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Key desk</source>
        <translation>Mesa de llaves</translation>
    </message>
    <message>
        <source>Key room</source>
        <translation>Cuarto de llaves</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Unaccounted</source>
        <translation>Sin localizar</translation>
    </message>
</context>
<context>
    <name>names.id_type</name>
    <message>
        <source>Business licence</source>
        <translation>Licencia mercantil</translation>
    </message>
    <message>
        <source>Hong Kong/Macau pass</source>
        <translation>Permiso Hong Kong/Macao</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>DNI</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
</context>
<context>
    <name>names.issue_closing</name>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>Sin fundamento</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra causa</translation>
    </message>
    <message>
        <source>The owner is content</source>
        <translation>El propietario está conforme</translation>
    </message>
</context>
<context>
    <name>names.issue_decline</name>
    <message>
        <source>Mended instead</source>
        <translation>Se repara</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No cubierto</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra causa</translation>
    </message>
    <message>
        <source>The owner withdrew it</source>
        <translation>El propietario lo retiró</translation>
    </message>
</context>
<context>
    <name>names.issue_kind</name>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Desperfecto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
</context>
<context>
    <name>names.issue_note</name>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>chased</source>
        <translation>reclamada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>day promised</source>
        <translation>fecha prometida</translation>
    </message>
    <message>
        <source>handed to a party</source>
        <translation>asignada</translation>
    </message>
    <message>
        <source>handed up</source>
        <translation>elevada</translation>
    </message>
    <message>
        <source>holds up the signing</source>
        <translation>impide la firma</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>reparada</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>unida a otra</translation>
    </message>
    <message>
        <source>money asked</source>
        <translation>dinero pedido</translation>
    </message>
    <message>
        <source>money declined</source>
        <translation>dinero denegado</translation>
    </message>
    <message>
        <source>money granted</source>
        <translation>dinero concedido</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reabierta</translation>
    </message>
    <message>
        <source>others merged here</source>
        <translation>otras unidas aquí</translation>
    </message>
    <message>
        <source>recheck failed</source>
        <translation>revisión no superada</translation>
    </message>
    <message>
        <source>recheck passed</source>
        <translation>revisión superada</translation>
    </message>
    <message>
        <source>seen on site</source>
        <translation>vista in situ</translation>
    </message>
    <message>
        <source>signing let go</source>
        <translation>firma autorizada</translation>
    </message>
    <message>
        <source>visit agreed</source>
        <translation>visita acordada</translation>
    </message>
</context>
<context>
    <name>names.issue_pause</name>
    <message>
        <source>An authority decides</source>
        <translation>Decide una autoridad</translation>
    </message>
    <message>
        <source>Begins anew</source>
        <translation>Empieza de nuevo</translation>
    </message>
    <message>
        <source>Material is missing</source>
        <translation>Falta material</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin llave</translation>
    </message>
    <message>
        <source>Waiting for the owner</source>
        <translation>Esperando al propietario</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Mal tiempo</translation>
    </message>
    <message>
        <source>Wish of the owner</source>
        <translation>A petición del propietario</translation>
    </message>
</context>
<context>
    <name>names.issue_release</name>
    <message>
        <source>By the management</source>
        <translation>Por la dirección</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Not of this home</source>
        <translation>No es de esta vivienda</translation>
    </message>
    <message>
        <source>The owner accepts</source>
        <translation>El propietario acepta</translation>
    </message>
</context>
<context>
    <name>names.issue_source</name>
    <message>
        <source>At a desk</source>
        <translation>En un puesto</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>Por el personal</translation>
    </message>
    <message>
        <source>Earlier inspection</source>
        <translation>Inspección previa</translation>
    </message>
    <message>
        <source>In the home</source>
        <translation>En la vivienda</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
</context>
<context>
    <name>names.issue_state</name>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Mended, to recheck</source>
        <translation>Reparada, por revisar</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unida</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>Vista in situ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>names.issue_timer</name>
    <message>
        <source>First reply</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>On-site visit</source>
        <translation>Visita in situ</translation>
    </message>
    <message>
        <source>Recheck result</source>
        <translation>Resultado de revisión</translation>
    </message>
</context>
<context>
    <name>names.kept</name>
    <message>
        <source>Not reached</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Return agreed for tomorrow</source>
        <translation>Devolución acordada para mañana</translation>
    </message>
    <message>
        <source>Work goes on tomorrow</source>
        <translation>El trabajo sigue mañana</translation>
    </message>
</context>
<context>
    <name>names.key_consent</name>
    <message>
        <source>The owner agreed in writing</source>
        <translation>El propietario lo aceptó por escrito</translation>
    </message>
    <message>
        <source>The owner was present</source>
        <translation>El propietario estaba presente</translation>
    </message>
</context>
<context>
    <name>names.key_damaged</name>
    <message>
        <source>Bent or broken</source>
        <translation>Doblada o rota</translation>
    </message>
    <message>
        <source>Card is not read</source>
        <translation>La tarjeta no se lee</translation>
    </message>
    <message>
        <source>Does not open</source>
        <translation>No abre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Gastada</translation>
    </message>
</context>
<context>
    <name>names.key_lost</name>
    <message>
        <source>Mislaid</source>
        <translation>Extraviada</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>Nunca llegó</translation>
    </message>
    <message>
        <source>Not given back</source>
        <translation>No devuelta</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robada</translation>
    </message>
</context>
<context>
    <name>names.key_seal</name>
    <message>
        <source>Nobody knows</source>
        <translation>Nadie lo sabe</translation>
    </message>
    <message>
        <source>Opened to check</source>
        <translation>Abierta para comprobar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Manipulada</translation>
    </message>
    <message>
        <source>The owner asked for it</source>
        <translation>Lo pidió el propietario</translation>
    </message>
    <message>
        <source>Torn</source>
        <translation>Rasgada</translation>
    </message>
</context>
<context>
    <name>names.key_told</name>
    <message>
        <source>By message</source>
        <translation>Por mensaje</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
</context>
<context>
    <name>names.key_trouble</name>
    <message>
        <source>Elsewhere</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>En reparación</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompletas</translation>
    </message>
    <message>
        <source>No set made</source>
        <translation>Sin juego</translation>
    </message>
    <message>
        <source>Nobody has them</source>
        <translation>Nadie las tiene</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Repartidas</translation>
    </message>
</context>
<context>
    <name>names.language</name>
    <message>
        <source>Cantonese</source>
        <translation>Cantonés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Hokkien</source>
        <translation>Hokkien</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarín</translation>
    </message>
    <message>
        <source>Sichuanese</source>
        <translation>Sichuanés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Wu</source>
        <translation>Wu</translation>
    </message>
</context>
<context>
    <name>names.loan_purpose</name>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>Lectura de contadores</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Visita</translation>
    </message>
</context>
<context>
    <name>names.method</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
</context>
<context>
    <name>names.product</name>
    <message>
        <source>Apartment</source>
        <translation>Apartamento</translation>
    </message>
    <message>
        <source>High-rise</source>
        <translation>Torre</translation>
    </message>
    <message>
        <source>Low-rise</source>
        <translation>Baja altura</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Garaje</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Trastero</translation>
    </message>
    <message>
        <source>Villa</source>
        <translation>Chalé</translation>
    </message>
</context>
<context>
    <name>names.reason</name>
    <message>
        <source>A system is down</source>
        <translation>Fallo de un sistema</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Elderly or disabled</source>
        <translation>Mayor o con discapacidad</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuación</translation>
    </message>
    <message>
        <source>Evacuation drill</source>
        <translation>Simulacro de evacuación</translation>
    </message>
    <message>
        <source>Expecting or infant</source>
        <translation>Embarazo o bebé</translation>
    </message>
    <message>
        <source>Fetching a paper</source>
        <translation>Va a por un papel</translation>
    </message>
    <message>
        <source>Fetching money</source>
        <translation>Busca dinero</translation>
    </message>
    <message>
        <source>Fetching the ID card</source>
        <translation>Busca el documento</translation>
    </message>
    <message>
        <source>From out of town</source>
        <translation>Viene de fuera</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Enfermo</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>Not a case of the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>On a rest</source>
        <translation>En descanso</translation>
    </message>
    <message>
        <source>Others would wait too long</source>
        <translation>Otros esperarían demasiado</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Speaks the language</source>
        <translation>Habla el idioma</translation>
    </message>
    <message>
        <source>Too crowded</source>
        <translation>Demasiada gente</translation>
    </message>
    <message>
        <source>Too many parties</source>
        <translation>Demasiados turnos</translation>
    </message>
    <message>
        <source>Urgent matter</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo visita</translation>
    </message>
    <message>
        <source>Waiting for a co-owner</source>
        <translation>Espera al copropietario</translation>
    </message>
    <message>
        <source>Wants to think</source>
        <translation>Quiere pensarlo</translation>
    </message>
    <message>
        <source>Wish of the owner</source>
        <translation>Deseo del propietario</translation>
    </message>
</context>
<context>
    <name>names.role_above</name>
    <message>
        <source>General manager</source>
        <translation>Dirección general</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Jefe de proyecto</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>names.score_source</name>
    <message>
        <source>Running-in survey</source>
        <translation>Encuesta de rodaje</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra fuente</translation>
    </message>
    <message>
        <source>The developer</source>
        <translation>La promotora</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Terceros</translation>
    </message>
</context>
<context>
    <name>names.severity</name>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>names.skip</name>
    <message>
        <source>By the management</source>
        <translation>Por dirección</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>Done by a proxy</source>
        <translation>Por apoderado</translation>
    </message>
    <message>
        <source>System away</source>
        <translation>Sin sistema</translation>
    </message>
</context>
<context>
    <name>names.station</name>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Llaves</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
</context>
<context>
    <name>names.survey_tag</name>
    <message>
        <source>All clear</source>
        <translation>Todo claro</translation>
    </message>
    <message>
        <source>Fees unclear</source>
        <translation>Gastos confusos</translation>
    </message>
    <message>
        <source>Home faults</source>
        <translation>Fallos en casa</translation>
    </message>
    <message>
        <source>Keys missing</source>
        <translation>Faltan llaves</translation>
    </message>
    <message>
        <source>Kind staff</source>
        <translation>Buen trato</translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation>Mucha espera</translation>
    </message>
</context>
<context>
    <name>names.unit</name>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Handed over with issues</source>
        <translation>Entregada con incidencias</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>No vence aún</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notificada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reclamada</translation>
    </message>
</context>
<context>
    <name>names.visit</name>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Se fue antes</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Faltan papeles</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo visita</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>names.waiver</name>
    <message>
        <source>Access for a repair</source>
        <translation>Acceso para reparar</translation>
    </message>
    <message>
        <source>By the management</source>
        <translation>Por la dirección</translation>
    </message>
    <message>
        <source>Moves in early</source>
        <translation>Se muda antes</translation>
    </message>
    <message>
        <source>System away</source>
        <translation>Sistema caído</translation>
    </message>
    <message>
        <source>The owner travels</source>
        <translation>El propietario viaja</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A call cannot have come to {outcome}.</source>
        <translation>Una llamada no puede acabar en {outcome}.</translation>
    </message>
    <message>
        <source>A campaign lasts 1 to {most} days, not {days}.</source>
        <translation>Una campaña dura de 1 a {most} días, no {days}.</translation>
    </message>
    <message>
        <source>A change of owner is still open.</source>
        <translation>Hay un cambio de propietario pendiente.</translation>
    </message>
    <message>
        <source>A co-owner is already in the house with {ticket}.</source>
        <translation>Un copropietario ya está dentro con {ticket}.</translation>
    </message>
    <message>
        <source>A comment has {most} characters at most.</source>
        <translation>Un comentario tiene como mucho {most} caracteres.</translation>
    </message>
    <message>
        <source>A company: it needs an authorised person.</source>
        <translation>Es una empresa: necesita una persona autorizada.</translation>
    </message>
    <message>
        <source>A defect belongs to a home: choose the home first.</source>
        <translation>Un desperfecto es de una vivienda: elija antes la vivienda.</translation>
    </message>
    <message>
        <source>A desk is open, on break or closed, not {state}.</source>
        <translation>Un puesto está abierto, en descanso o cerrado, no {state}.</translation>
    </message>
    <message>
        <source>A display needs a monitor, a volume of 0 to 100, one to three repetitions, and languages from the list.</source>
        <translation>Una pantalla necesita monitor, volumen de 0 a 100, de una a tres repeticiones e idiomas de la lista.</translation>
    </message>
    <message>
        <source>A figure is a whole number from 0 on.</source>
        <translation>Una cifra es un número entero desde 0.</translation>
    </message>
    <message>
        <source>A grant lasts between 5 and {most} minutes.</source>
        <translation>El permiso dura entre 5 y {most} minutos.</translation>
    </message>
    <message>
        <source>A heading has {most} characters at most.</source>
        <translation>Una cabecera tiene como mucho {most} caracteres.</translation>
    </message>
    <message>
        <source>A home has no field {field}.</source>
        <translation>Una vivienda no tiene el campo {field}.</translation>
    </message>
    <message>
        <source>A home keeps at least one owner. Add the new one first.</source>
        <translation>Una vivienda conserva al menos un propietario. Añada antes el nuevo.</translation>
    </message>
    <message>
        <source>A home needs its building and its room.</source>
        <translation>Una vivienda necesita bloque y puerta.</translation>
    </message>
    <message>
        <source>A home of this party has an appointment already, or is in the house.</source>
        <translation>Alguna vivienda de este grupo ya tiene cita o está dentro.</translation>
    </message>
    <message>
        <source>A host's name has {most} characters at most.</source>
        <translation>El nombre de un anfitrión tiene como mucho {most} caracteres.</translation>
    </message>
    <message>
        <source>A list of the catalogue has at most {most} words.</source>
        <translation>Una lista del catálogo tiene como mucho {most} palabras.</translation>
    </message>
    <message>
        <source>A loan is due in the future. Choose a later time.</source>
        <translation>La devolución debe ser más tarde que ahora. Elija otra hora.</translation>
    </message>
    <message>
        <source>A lost key still opens its door: change the cylinder instead of cutting a new key.</source>
        <translation>Una llave perdida sigue abriendo: cambie el bombín en lugar de hacer otra llave.</translation>
    </message>
    <message>
        <source>A meter reading cannot be negative.</source>
        <translation>Una lectura no puede ser negativa.</translation>
    </message>
    <message>
        <source>A newer print took the place of this paper. Touch your number instead.</source>
        <translation>Este papel fue sustituido por otra impresión. Toque su número.</translation>
    </message>
    <message>
        <source>A notice of this appointment has been issued. Cancel or rebook it instead.</source>
        <translation>Ya se emitió un aviso de esta cita. Anúlela o cámbiela.</translation>
    </message>
    <message>
        <source>A number of the campaign's rules is out of range.</source>
        <translation>Un número de las reglas de la campaña está fuera de rango.</translation>
    </message>
    <message>
        <source>A pack holds each paper once, in 1 to {most} copies.</source>
        <translation>Un juego lleva cada papel una vez, de 1 a {most} copias.</translation>
    </message>
    <message>
        <source>A party has 1 to {most} people, and at most as many lunches.</source>
        <translation>Un grupo tiene de 1 a {most} personas, y como mucho otras tantas comidas.</translation>
    </message>
    <message>
        <source>A rate lies between 0 and 100 %, a score between 0 and 100.</source>
        <translation>Una tasa va de 0 a 100 %; una nota, de 0 a 100.</translation>
    </message>
    <message>
        <source>A score lies between 0 and 100 and comes from a source of the list.</source>
        <translation>Una puntuación va de 0 a 100 y viene de una fuente de la lista.</translation>
    </message>
    <message>
        <source>A seat was held at the telephone while this was planned. Please plan again.</source>
        <translation>Mientras se planificaba se reservó un turno por teléfono. Planifique de nuevo.</translation>
    </message>
    <message>
        <source>A second column for {field} was not used.</source>
        <translation>No se usó una segunda columna para {field}.</translation>
    </message>
    <message>
        <source>A set has 0 to {most} pieces of one kind.</source>
        <translation>Un juego tiene de 0 a {most} piezas de cada tipo.</translation>
    </message>
    <message>
        <source>A set has at least one piece. Give one kind a count.</source>
        <translation>Un juego tiene al menos una pieza. Dé una cantidad a algún tipo.</translation>
    </message>
    <message>
        <source>A set's number is 1 to 99999, such as K-41877. Leave it blank and one is dealt.</source>
        <translation>El número de un juego va de 1 a 99999, como K-41877. En blanco, se asigna uno.</translation>
    </message>
    <message>
        <source>A set's number is 1 to {most}.</source>
        <translation>El número de un juego va de 1 a {most}.</translation>
    </message>
    <message>
        <source>A sheet has 1 to {most} columns.</source>
        <translation>Una hoja tiene de 1 a {most} columnas.</translation>
    </message>
    <message>
        <source>A slot is free then.</source>
        <translation>Entonces hay una franja libre.</translation>
    </message>
    <message>
        <source>A step of your own needs a name of at most {most} characters.</source>
        <translation>Un paso propio necesita un nombre de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A supervisor has let the keys of this home go already.</source>
        <translation>Un supervisor ya dejó salir las llaves de esta vivienda.</translation>
    </message>
    <message>
        <source>A supervisor lets keys go, not who hands them over. Name somebody else.</source>
        <translation>Lo permite un supervisor, no quien entrega las llaves. Nombre a otra persona.</translation>
    </message>
    <message>
        <source>A visit cannot end as {how}.</source>
        <translation>Una visita no puede terminar como «{how}».</translation>
    </message>
    <message>
        <source>A window has 1 to 14 days, not {days}.</source>
        <translation>El periodo tiene de 1 a 14 días, no {days}.</translation>
    </message>
    <message>
        <source>A word has 1 to {most} characters in one of the three languages.</source>
        <translation>Una palabra tiene de 1 a {most} caracteres en uno de los tres idiomas.</translation>
    </message>
    <message>
        <source>A word was taken as joining owners: {names}.</source>
        <translation>Se tomó una palabra como unión de propietarios: {names}.</translation>
    </message>
    <message>
        <source>All hosts who could take this party are booked then: {hosts}.</source>
        <translation>A esa hora están ocupados todos los anfitriones que podrían atender a este grupo: {hosts}.</translation>
    </message>
    <message>
        <source>All papers are there: nothing to wait for.</source>
        <translation>Están todos los documentos: no hay nada que esperar.</translation>
    </message>
    <message>
        <source>All these charges are written already.</source>
        <translation>Todos estos cargos ya están anotados.</translation>
    </message>
    <message>
        <source>All these homes were notified already.</source>
        <translation>Todas estas viviendas ya fueron avisadas.</translation>
    </message>
    <message>
        <source>All these pieces have a tag already.</source>
        <translation>Todas estas piezas ya tienen etiqueta.</translation>
    </message>
    <message>
        <source>Already checked in: {ticket} at {at}.</source>
        <translation>Ya registrado: {ticket} a las {at}.</translation>
    </message>
    <message>
        <source>An appointment moved while the messages were made. Nothing was written; make them again.</source>
        <translation>Una cita cambió mientras se hacían los mensajes. No se escribió nada; hágalos de nuevo.</translation>
    </message>
    <message>
        <source>An appointment was confirmed or fixed while this was planned. Plan again.</source>
        <translation>Mientras se planificaba se confirmó o fijó una cita. Planifique de nuevo.</translation>
    </message>
    <message>
        <source>An old tag of K-{set}: scan the new one.</source>
        <translation>Etiqueta antigua de K-{set}: escanee la nueva.</translation>
    </message>
    <message>
        <source>An owner gets keys at the key desk, not on loan.</source>
        <translation>El propietario recibe llaves en el puesto de llaves, no en préstamo.</translation>
    </message>
    <message>
        <source>An owner needs a name.</source>
        <translation>Un propietario necesita nombre.</translation>
    </message>
    <message>
        <source>Another appointment stands too near that time or is with that host. Choose another one.</source>
        <translation>Otra cita queda demasiado cerca o es con ese anfitrión. Elija otra.</translation>
    </message>
    <message>
        <source>Another key customer of this building comes too near that time.</source>
        <translation>Otro cliente clave de este edificio viene demasiado cerca de esa hora.</translation>
    </message>
    <message>
        <source>Another kind of document.</source>
        <translation>Otro tipo de documento.</translation>
    </message>
    <message>
        <source>Another owner has this name with this number. Merge the two instead.</source>
        <translation>Otro propietario tiene este nombre y número. Únalos.</translation>
    </message>
    <message>
        <source>Another row of this home was refused, so no set is made of it. Mend that row and import again.</source>
        <translation>Otra fila de esta vivienda se rechazó, así que no se hace el juego. Corrija esa fila e importe de nuevo.</translation>
    </message>
    <message>
        <source>Another row of this home was refused: without it the home would have too few defects. Mend that row and import again.</source>
        <translation>Otra fila de esta vivienda se rechazó: sin ella tendría defectos de menos. Corrija esa fila e importe de nuevo.</translation>
    </message>
    <message>
        <source>Appointments are booked at least {days} days ahead. A supervisor may allow less, with a reason.</source>
        <translation>Las citas se reservan con al menos {days} días. Un supervisor puede permitir menos, con un motivo.</translation>
    </message>
    <message>
        <source>As many homes of this building as may be inspected at once are booked then.</source>
        <translation>A esa hora el edificio ya tiene todas las visitas que admite a la vez.</translation>
    </message>
    <message>
        <source>Asked for is less than that. Ask anew for the higher amount.</source>
        <translation>Se pidió menos. Pida de nuevo el importe mayor.</translation>
    </message>
    <message>
        <source>At most {most} cases can be kept, each with a name.</source>
        <translation>Se guardan como mucho {most} casos, cada uno con nombre.</translation>
    </message>
    <message>
        <source>Blanks were taken as dividing owners: {names}.</source>
        <translation>Los espacios se tomaron como separación de propietarios: {names}.</translation>
    </message>
    <message>
        <source>Calling is not paused.</source>
        <translation>Las llamadas no están en pausa.</translation>
    </message>
    <message>
        <source>Calling is paused ({reason}). Resume it first.</source>
        <translation>Las llamadas están en pausa ({reason}). Reanúdelas primero.</translation>
    </message>
    <message>
        <source>Chinese numerals read as {building}-{stairwell}-{room}.</source>
        <translation>Numerales chinos leídos como {building}-{stairwell}-{room}.</translation>
    </message>
    <message>
        <source>Choose at least one handover day.</source>
        <translation>Elija al menos un día de entrega.</translation>
    </message>
    <message>
        <source>Choose at least one other issue to merge.</source>
        <translation>Elija al menos otra incidencia para unir.</translation>
    </message>
    <message>
        <source>Choose at least one party to send.</source>
        <translation>Elija al menos un grupo.</translation>
    </message>
    <message>
        <source>Choose between 1 and {most} replications.</source>
        <translation>Elija entre 1 y {most} repeticiones.</translation>
    </message>
    <message>
        <source>Choose why calling stops from the list.</source>
        <translation>Elija en la lista por qué se paran las llamadas.</translation>
    </message>
    <message>
        <source>Column {column} cannot be used for {field}.</source>
        <translation>La columna {column} no se puede usar para {field}.</translation>
    </message>
    <message>
        <source>Counted {counted}, expected {expected}. Count again.</source>
        <translation>Se contaron {counted}, se esperaban {expected}. Cuente otra vez.</translation>
    </message>
    <message>
        <source>Day number read as {date}.</source>
        <translation>Número de día leído como {date}.</translation>
    </message>
    <message>
        <source>Decimal comma read.</source>
        <translation>Coma decimal leída.</translation>
    </message>
    <message>
        <source>Desk {desk} is the last one open at {station}, and {parties} parties inside still need it. Open another desk first.</source>
        <translation>El puesto {desk} es el último abierto de {station} y {parties} turnos dentro aún lo necesitan. Abra antes otro.</translation>
    </message>
    <message>
        <source>Desk {desk} is {state}. Open it first.</source>
        <translation>El puesto {desk} está en estado «{state}». Ábralo primero.</translation>
    </message>
    <message>
        <source>Desk {desk} of {station} is open or has worked. Close it instead: its papers stay true.</source>
        <translation>El puesto {desk} de {station} está abierto o ya trabajó. Ciérrelo: así sus papeles siguen siendo ciertos.</translation>
    </message>
    <message>
        <source>Enter the arrival first, from the list of the check-in.</source>
        <translation>Anote antes la llegada, con la lista de recepción.</translation>
    </message>
    <message>
        <source>Erasing needs the name of a second person who approves it.</source>
        <translation>El borrado necesita el nombre de una segunda persona que lo apruebe.</translation>
    </message>
    <message>
        <source>Every slot on the owner's days is full.</source>
        <translation>Todas las franjas de los días del propietario están llenas.</translation>
    </message>
    <message>
        <source>Floor and room were joined to {room}.</source>
        <translation>Planta y puerta se unieron en {room}.</translation>
    </message>
    <message>
        <source>Full telephone numbers are for {known} only.</source>
        <translation>Los teléfonos completos son solo para: {known}.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Escriba un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Give an amount above nothing.</source>
        <translation>Indique un importe mayor que cero.</translation>
    </message>
    <message>
        <source>Give the receipt's number.</source>
        <translation>Indique el número de recibo.</translation>
    </message>
    <message>
        <source>Handing over cannot begin before completion.</source>
        <translation>La entrega no puede empezar antes de la terminación.</translation>
    </message>
    <message>
        <source>In sheet {sheet}, row {row} has no heading for the owner.</source>
        <translation>En la hoja {sheet}, la fila {row} no tiene título para el propietario.</translation>
    </message>
    <message>
        <source>In sheet {sheet}, row {row} has no heading for the room or unit.</source>
        <translation>En la hoja {sheet}, la fila {row} no tiene título para la vivienda.</translation>
    </message>
    <message>
        <source>It is not clear what this charge is for; it was not taken over.</source>
        <translation>No está claro de qué es este cargo; no se importó.</translation>
    </message>
    <message>
        <source>It is not clear where one name ends and the next begins.</source>
        <translation>No está claro dónde acaba un nombre y empieza otro.</translation>
    </message>
    <message>
        <source>It is not clear whether the bag is sealed. Write sealed, broken or none.</source>
        <translation>No está claro si la bolsa está precintada. Escriba precintada, roto o sin.</translation>
    </message>
    <message>
        <source>It is not clear whether this is mended. Write mended or open.</source>
        <translation>No está claro si está corregido. Escriba corregido o pendiente.</translation>
    </message>
    <message>
        <source>It is not clear whether this is paid.</source>
        <translation>No está claro si está pagado.</translation>
    </message>
    <message>
        <source>It is not clear which day this is.</source>
        <translation>No está claro qué día es.</translation>
    </message>
    <message>
        <source>It is not clear which home this is.</source>
        <translation>No está claro qué vivienda es.</translation>
    </message>
    <message>
        <source>It is possible as things stand.</source>
        <translation>Es posible tal como está.</translation>
    </message>
    <message>
        <source>It is so already: nothing to change.</source>
        <translation>Ya es así: nada que cambiar.</translation>
    </message>
    <message>
        <source>K-{set} is on the tray already.</source>
        <translation>K-{set} ya está en la bandeja.</translation>
    </message>
    <message>
        <source>K-{set} is split: scan its pieces.</source>
        <translation>K-{set} está repartido: escanee sus piezas.</translation>
    </message>
    <message>
        <source>Keep the columns first: the sheet is written as they are kept.</source>
        <translation>Guarde antes las columnas: la hoja se escribe como están guardadas.</translation>
    </message>
    <message>
        <source>Keys are back the same day: none stay overnight in private hands.</source>
        <translation>Las llaves vuelven el mismo día: ninguna pasa la noche en manos privadas.</translation>
    </message>
    <message>
        <source>Keys are lent by a department that holds them. Take them back first.</source>
        <translation>Presta el departamento que tiene las llaves. Recupérelas antes.</translation>
    </message>
    <message>
        <source>Keys are not handed to nobody: report them missing instead.</source>
        <translation>Las llaves no se entregan a nadie: registre que faltan.</translation>
    </message>
    <message>
        <source>Keys go to the owner only after the acceptance is signed.</source>
        <translation>Las llaves se dan al propietario solo después de firmar la recepción.</translation>
    </message>
    <message>
        <source>Keys have left. Record their return instead of undoing.</source>
        <translation>Las llaves ya salieron. Registre su devolución en lugar de deshacer.</translation>
    </message>
    <message>
        <source>Leaving out a step of {ticket} takes a supervisor's name, not your own.</source>
        <translation>Omitir un paso de {ticket} requiere el nombre de un supervisor, no el suyo.</translation>
    </message>
    <message>
        <source>Left out: not to be handed over now.</source>
        <translation>No se incluye: aún no se entrega.</translation>
    </message>
    <message>
        <source>Loan {loan} is back already.</source>
        <translation>El préstamo {loan} ya se devolvió.</translation>
    </message>
    <message>
        <source>Look at the {similar} similar cases first: what was paid once is asked for again.</source>
        <translation>Vea antes los {similar} casos parecidos: lo que se pagó una vez se vuelve a pedir.</translation>
    </message>
    <message>
        <source>Merged with row {into}: same home, same owners.</source>
        <translation>Unida a la fila {into}: misma vivienda, mismos propietarios.</translation>
    </message>
    <message>
        <source>More than {most} pieces of one kind are hardly meant. Check the count.</source>
        <translation>Más de {most} piezas de un tipo parece un error. Revise la cantidad.</translation>
    </message>
    <message>
        <source>Moves so that somebody else finds a place.</source>
        <translation>Cambia para que otra persona tenga sitio.</translation>
    </message>
    <message>
        <source>Name between 1 and {most} different reasons, each of at most 40 letters.</source>
        <translation>Indique entre 1 y {most} motivos distintos de 40 letras como máximo.</translation>
    </message>
    <message>
        <source>Name the firm, department or person (up to {most} characters).</source>
        <translation>Indique la empresa, el departamento o la persona (hasta {most} caracteres).</translation>
    </message>
    <message>
        <source>News from the database stopped; it will go on by itself.</source>
        <translation>No llegan novedades de la base de datos; seguirán por sí solas.</translation>
    </message>
    <message>
        <source>No appointment can be offered then. These slots are free:</source>
        <translation>Entonces no se puede ofrecer ninguna cita. Estas franjas están libres:</translation>
    </message>
    <message>
        <source>No calendar is known for the country {country}.</source>
        <translation>No se conoce el calendario de {country}.</translation>
    </message>
    <message>
        <source>No certified host is on duty on the owner's days.</source>
        <translation>Ningún anfitrión certificado está de turno los días del propietario.</translation>
    </message>
    <message>
        <source>No child of {ticket} is in childcare.</source>
        <translation>Ningún niño de {ticket} está en la guardería.</translation>
    </message>
    <message>
        <source>No code was found here. Type the one below the symbol.</source>
        <translation>Aquí no se encontró ningún código. Escriba el que está bajo el símbolo.</translation>
    </message>
    <message>
        <source>No column can be {field}.</source>
        <translation>Ninguna columna puede ser {field}.</translation>
    </message>
    <message>
        <source>No heading row was found in {file}.</source>
        <translation>No se encontró la fila de títulos en {file}.</translation>
    </message>
    <message>
        <source>No home is called {label}.</source>
        <translation>Ninguna vivienda se llama {label}.</translation>
    </message>
    <message>
        <source>No home of the roster has this address; nothing of the row was taken over.</source>
        <translation>Ninguna vivienda del listado tiene esta dirección; la fila no se importó.</translation>
    </message>
    <message>
        <source>No home of the roster is of the type {product}.</source>
        <translation>En la lista no hay viviendas de tipo {product}.</translation>
    </message>
    <message>
        <source>No host is on duty on the owner's days.</source>
        <translation>Ningún anfitrión está de turno los días del propietario.</translation>
    </message>
    <message>
        <source>No host on duty speaks {languages}.</source>
        <translation>Ningún anfitrión de turno habla {languages}.</translation>
    </message>
    <message>
        <source>No host who could take this party is free then.</source>
        <translation>A esa hora no hay ningún anfitrión adecuado libre.</translation>
    </message>
    <message>
        <source>No host who may take this party is on duty then.</source>
        <translation>A esa hora no hay de turno ningún anfitrión que pueda atender a este grupo.</translation>
    </message>
    <message>
        <source>No other host is there for the {parties} parties that wait.</source>
        <translation>No hay otro anfitrión para los {parties} turnos que esperan.</translation>
    </message>
    <message>
        <source>No paper has a text called {name}.</source>
        <translation>Ningún papel tiene un texto llamado {name}.</translation>
    </message>
    <message>
        <source>No phone: goes on the call list's gap.</source>
        <translation>Sin teléfono: queda un hueco en la lista de llamadas.</translation>
    </message>
    <message>
        <source>No piece is counted for this home.</source>
        <translation>No hay ninguna pieza para esta vivienda.</translation>
    </message>
    <message>
        <source>No row of the list is {party}, or several are.</source>
        <translation>Ninguna fila de la lista es {party}, o hay varias.</translation>
    </message>
    <message>
        <source>No seat is held for this owner.</source>
        <translation>No hay ninguna plaza retenida para este propietario.</translation>
    </message>
    <message>
        <source>No slot begins at that time.</source>
        <translation>A esa hora no empieza ninguna franja.</translation>
    </message>
    <message>
        <source>Nobody asked for money for {label}.</source>
        <translation>Nadie ha pedido dinero por {label}.</translation>
    </message>
    <message>
        <source>Nobody comes for {purpose}: choose hand-over or view only.</source>
        <translation>Nadie viene para {purpose}: elija entrega o solo visita.</translation>
    </message>
    <message>
        <source>Nobody decides as {role}.</source>
        <translation>Nadie decide como {role}.</translation>
    </message>
    <message>
        <source>Nobody has anything of K-{set}.</source>
        <translation>Nadie tiene nada de K-{set}.</translation>
    </message>
    <message>
        <source>Nobody has signed for the keys of {ticket} yet.</source>
        <translation>Nadie ha firmado aún por las llaves de {ticket}.</translation>
    </message>
    <message>
        <source>Nobody here may grant more than {most}.</source>
        <translation>Aquí nadie puede conceder más de {most}.</translation>
    </message>
    <message>
        <source>Nobody is booked for {day} yet. Plan the window first.</source>
        <translation>Aún no hay nadie citado para el {day}. Planifique antes.</translation>
    </message>
    <message>
        <source>Nobody is called to desk {desk}.</source>
        <translation>Nadie ha sido llamado al puesto {desk}.</translation>
    </message>
    <message>
        <source>Nobody is left to be erased here.</source>
        <translation>Aquí no queda nadie por borrar.</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>No falta nadie.</translation>
    </message>
    <message>
        <source>Nobody is on duty as host, and the route needs one. Add hosts first.</source>
        <translation>No hay anfitriones de turno y el recorrido necesita uno. Añada anfitriones.</translation>
    </message>
    <message>
        <source>Nobody waits at this station.</source>
        <translation>Nadie espera en este puesto.</translation>
    </message>
    <message>
        <source>Nobody waits for this host.</source>
        <translation>Nadie espera a este anfitrión.</translation>
    </message>
    <message>
        <source>Nobody who speaks the language asked for is there then. These slots are free:</source>
        <translation>Entonces no hay nadie que hable el idioma pedido. Estas franjas están libres:</translation>
    </message>
    <message>
        <source>Not a mobile number; kept.</source>
        <translation>No es un móvil; se conserva.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Give one mark, or leave.</source>
        <translation>Aún no hay respuestas. Puntúe algo o salga.</translation>
    </message>
    <message>
        <source>Nothing is counted: there should be no keys here.</source>
        <translation>No se cuenta nada: aquí no debería haber llaves.</translation>
    </message>
    <message>
        <source>Nothing is free then any more. These slots are:</source>
        <translation>Entonces ya no queda nada libre. Estas franjas sí lo están:</translation>
    </message>
    <message>
        <source>Nothing of loan {loan} is lost: take it back.</source>
        <translation>Nada del préstamo {loan} se ha perdido: registre la devolución.</translation>
    </message>
    <message>
        <source>Of {found} defects so many cannot be mended or open. Check the two counts.</source>
        <translation>De {found} defectos no pueden estar tantos corregidos o abiertos. Revise los dos números.</translation>
    </message>
    <message>
        <source>Of {people} people no more can be children, nor more of these in childcare.</source>
        <translation>De {people} personas no puede haber más niños, ni más en guardería que niños.</translation>
    </message>
    <message>
        <source>One column has to say whose row it is: home, room or contract.</source>
        <translation>Una columna debe decir de qué vivienda es: vivienda, puerta o contrato.</translation>
    </message>
    <message>
        <source>One more host on duty then would do it.</source>
        <translation>Bastaría un anfitrión más de turno a esa hora.</translation>
    </message>
    <message>
        <source>One more host on duty then would do it: certified, or with the owner's language.</source>
        <translation>Bastaría un anfitrión más de turno a esa hora: acreditado o que hable el idioma del propietario.</translation>
    </message>
    <message>
        <source>One name stands twice.</source>
        <translation>Un nombre aparece dos veces.</translation>
    </message>
    <message>
        <source>One of these homes is not in the roster.</source>
        <translation>Una de estas viviendas no está en el listado.</translation>
    </message>
    <message>
        <source>One of these hosts is in the list already.</source>
        <translation>Uno de estos anfitriones ya está en la lista.</translation>
    </message>
    <message>
        <source>One of these hosts is not of this campaign.</source>
        <translation>Uno de estos anfitriones no es de esta campaña.</translation>
    </message>
    <message>
        <source>One signs on the screen or on paper.</source>
        <translation>Se firma en pantalla o en papel.</translation>
    </message>
    <message>
        <source>Only pieces that are lost or damaged are replaced.</source>
        <translation>Solo se sustituyen piezas perdidas o dañadas.</translation>
    </message>
    <message>
        <source>Only the reserve of hosts is left then: {hosts}.</source>
        <translation>A esa hora solo queda la reserva de anfitriones: {hosts}.</translation>
    </message>
    <message>
        <source>Page text skipped.</source>
        <translation>Texto de página omitido.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer {name}.</source>
        <translation>Hay papel atascado en la impresora {name}.</translation>
    </message>
    <message>
        <source>Persons are erased for the reason purpose_over or wish, not {reason}.</source>
        <translation>El motivo de borrado es purpose_over o wish, no {reason}.</translation>
    </message>
    <message>
        <source>Phone number tidied.</source>
        <translation>Teléfono ordenado.</translation>
    </message>
    <message>
        <source>Piece {number} is lost, damaged or replaced.</source>
        <translation>La pieza {number} está perdida, dañada o sustituida.</translation>
    </message>
    <message>
        <source>Pieces stay behind for a repair or in safekeeping.</source>
        <translation>Las piezas se quedan para una reparación o en custodia.</translation>
    </message>
    <message>
        <source>Planning was stopped before this home was reached.</source>
        <translation>La planificación se detuvo antes de llegar a esta vivienda.</translation>
    </message>
    <message>
        <source>Possible at once if the quota or the reserve gives way by {over}.</source>
        <translation>Es posible ya si el cupo o la reserva ceden en {over}.</translation>
    </message>
    <message>
        <source>Possible if other owners ({owners}) come up to {minutes} minutes earlier or later.</source>
        <translation>Es posible si otros propietarios ({owners}) vienen hasta {minutes} minutos antes o después.</translation>
    </message>
    <message>
        <source>Possible if other owners ({owners}) move to another half-day they like as well.</source>
        <translation>Es posible si otros propietarios ({owners}) pasan a otra media jornada que les va igual.</translation>
    </message>
    <message>
        <source>Possible if other owners ({owners}) move; {wishes} of them lose what they wished.</source>
        <translation>Es posible si otros propietarios ({owners}) cambian; {wishes} de ellos pierden lo que deseaban.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} (14 or newer is needed).</source>
        <translation>PostgreSQL {version} (se necesita 14 o más nuevo).</translation>
    </message>
    <message>
        <source>Python {version} on {system}.</source>
        <translation>Python {version} en {system}.</translation>
    </message>
    <message>
        <source>Quiet hours need two times of day such as 12:00 and 13:00, or none.</source>
        <translation>El horario silencioso necesita dos horas, como 12:00 y 13:00, o ninguna.</translation>
    </message>
    <message>
        <source>Reading {file} would take more than {seconds} s or {megabytes} MB. Save the homes alone as .csv.</source>
        <translation>Leer {file} llevaría más de {seconds} s o {megabytes} MB. Guarde solo las viviendas como .csv.</translation>
    </message>
    <message>
        <source>Receipt {receipt} was used already. Look at the number again.</source>
        <translation>El recibo {receipt} ya se usó. Mire el número otra vez.</translation>
    </message>
    <message>
        <source>Receipt {receipt} was voided already.</source>
        <translation>El recibo {receipt} ya se anuló.</translation>
    </message>
    <message>
        <source>Repeated heading skipped.</source>
        <translation>Título repetido omitido.</translation>
    </message>
    <message>
        <source>Replaced by the later owner {by}.</source>
        <translation>Sustituido por el propietario posterior {by}.</translation>
    </message>
    <message>
        <source>Rounded to two decimals.</source>
        <translation>Redondeado a dos decimales.</translation>
    </message>
    <message>
        <source>Rounded to whole cents.</source>
        <translation>Redondeado a céntimos.</translation>
    </message>
    <message>
        <source>Row {row} of the queue log came before the row above it: sort it by arrived.</source>
        <translation>La fila {row} del registro de colas llegó antes que la anterior: ordénelo por arrived.</translation>
    </message>
    <message>
        <source>Row {row} of the queue log has an impossible value in {column}.</source>
        <translation>La fila {row} del registro de colas tiene un valor imposible en {column}.</translation>
    </message>
    <message>
        <source>Rows {rows} name different owners for one home; none was taken.</source>
        <translation>Las filas {rows} dan propietarios distintos para una vivienda; no se tomó ninguna.</translation>
    </message>
    <message>
        <source>SQLite works in the mode {mode}.</source>
        <translation>SQLite trabaja en el modo {mode}.</translation>
    </message>
    <message>
        <source>SQLite {version} from {library}.</source>
        <translation>SQLite {version} de {library}.</translation>
    </message>
    <message>
        <source>Say who has the pieces now: a person or a department.</source>
        <translation>Diga quién tiene ahora las piezas: una persona o un departamento.</translation>
    </message>
    <message>
        <source>Say who signs: an owner, or somebody with authority.</source>
        <translation>Diga quién firma: un propietario o alguien con poder.</translation>
    </message>
    <message>
        <source>Say who you are first: full telephone numbers are written under a name.</source>
        <translation>Diga antes quién es: los teléfonos completos se anotan con un nombre.</translation>
    </message>
    <message>
        <source>Say why telephone numbers must be in full: {known}.</source>
        <translation>Diga por qué hacen falta los teléfonos completos: {known}.</translation>
    </message>
    <message>
        <source>Say why the figure was wrong.</source>
        <translation>Diga por qué la cifra era errónea.</translation>
    </message>
    <message>
        <source>Say why the sheet is taken out.</source>
        <translation>Diga por qué se retira la hoja.</translation>
    </message>
    <message>
        <source>Set {set} belongs to the home of row {row} already.</source>
        <translation>El juego {set} ya es de la vivienda de la fila {row}.</translation>
    </message>
    <message>
        <source>Set {set} exists already and belongs to another home. Leave it blank and a number is dealt.</source>
        <translation>El juego {set} ya existe y es de otra vivienda. Déjelo en blanco y se asignará un número.</translation>
    </message>
    <message>
        <source>Set {set} is frozen: a piece was lost.</source>
        <translation>El juego {set} está bloqueado: se perdió una llave.</translation>
    </message>
    <message>
        <source>Set {set} is not frozen.</source>
        <translation>El juego {set} no está bloqueado.</translation>
    </message>
    <message>
        <source>Somebody else signs only with an authority that was seen: say which.</source>
        <translation>Otra persona firma solo con un poder que se haya visto: diga cuál.</translation>
    </message>
    <message>
        <source>Somebody moved this appointment meanwhile. Look again.</source>
        <translation>Alguien movió esta cita entretanto. Vuelva a mirar.</translation>
    </message>
    <message>
        <source>Somebody was checked in or booked for a day that has begun while this was planned ({homes} homes). Plan again.</source>
        <translation>Mientras se planificaba, {homes} viviendas llegaron o quedaron en un día ya abierto. Planifique de nuevo.</translation>
    </message>
    <message>
        <source>Somebody who must be kept apart from this party comes too near.</source>
        <translation>Alguien que debe mantenerse separado de este grupo viene demasiado cerca.</translation>
    </message>
    <message>
        <source>Something later stands on it ({kind}). Undo that first.</source>
        <translation>Algo posterior depende de ello ({kind}). Deshaga eso primero.</translation>
    </message>
    <message>
        <source>Something stands very far from the table (row {rows}, column {columns}); copy the table to a new sheet.</source>
        <translation>Hay algo muy lejos de la tabla (fila {rows}, columna {columns}); copie la tabla a una hoja nueva.</translation>
    </message>
    <message>
        <source>Station {station} has no open desk, so nobody could pass.</source>
        <translation>El puesto {station} no tiene mesas abiertas, así que nadie podría pasar.</translation>
    </message>
    <message>
        <source>Stopped before there was a plan; nothing was written.</source>
        <translation>Se paró antes de que hubiera un plan; no se escribió nada.</translation>
    </message>
    <message>
        <source>Such a scan was not refused.</source>
        <translation>Este escaneo no fue rechazado.</translation>
    </message>
    <message>
        <source>That figure already stands at {figure}.</source>
        <translation>Esa cifra ya es {figure}.</translation>
    </message>
    <message>
        <source>That home is not in this campaign.</source>
        <translation>Esa vivienda no está en esta campaña.</translation>
    </message>
    <message>
        <source>That slot has begun already.</source>
        <translation>Esa franja ya ha empezado.</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Esa hora aún no ha llegado.</translation>
    </message>
    <message>
        <source>The ID number of owner {owner} ends in 000; please check it.</source>
        <translation>El documento del propietario {owner} acaba en 000; compruébelo.</translation>
    </message>
    <message>
        <source>The amount could not be read; it was not taken over.</source>
        <translation>El importe no se pudo leer; no se importó.</translation>
    </message>
    <message>
        <source>The appointment is {state}: this cannot be done now.</source>
        <translation>La cita está en estado «{state}»: ahora no se puede.</translation>
    </message>
    <message>
        <source>The appointment of this home is in this owner's name. Rebook it first.</source>
        <translation>La cita de la vivienda está a su nombre. Cámbiela antes.</translation>
    </message>
    <message>
        <source>The appointment stands there already.</source>
        <translation>La cita ya está ahí.</translation>
    </message>
    <message>
        <source>The area could not be read.</source>
        <translation>No se pudo leer la superficie.</translation>
    </message>
    <message>
        <source>The backup's schema ({found}) is newer than this console ({wanted}).</source>
        <translation>El esquema de la copia ({found}) es más nuevo que esta consola ({wanted}).</translation>
    </message>
    <message>
        <source>The bag of set {set} was opened: change the cylinder, or note the owner's consent.</source>
        <translation>La bolsa del juego {set} se abrió: cambie el bombín o anote el consentimiento del propietario.</translation>
    </message>
    <message>
        <source>The blank was taken as part of one name: {names}.</source>
        <translation>El espacio se tomó como parte de un solo nombre: {names}.</translation>
    </message>
    <message>
        <source>The building is missing.</source>
        <translation>Falta el bloque.</translation>
    </message>
    <message>
        <source>The catalogue has rooms, trades and defects, no {level}.</source>
        <translation>El catálogo tiene estancias, oficios y desperfectos, no {level}.</translation>
    </message>
    <message>
        <source>The catalogue says so already.</source>
        <translation>El catálogo ya dice eso.</translation>
    </message>
    <message>
        <source>The check digit of the ID number of owner {owner} is wrong.</source>
        <translation>El dígito de control del documento del propietario {owner} no es correcto.</translation>
    </message>
    <message>
        <source>The clock of {label} runs already.</source>
        <translation>El reloj de {label} ya corre.</translation>
    </message>
    <message>
        <source>The clock of {label} stands still already.</source>
        <translation>El reloj de {label} ya está parado.</translation>
    </message>
    <message>
        <source>The columns are kept already.</source>
        <translation>Las columnas ya están guardadas.</translation>
    </message>
    <message>
        <source>The comma was taken as part of one name: {names}.</source>
        <translation>La coma se tomó como parte de un solo nombre: {names}.</translation>
    </message>
    <message>
        <source>The console does not know the language {language}.</source>
        <translation>La consola no conoce el idioma {language}.</translation>
    </message>
    <message>
        <source>The console ended while this paper went to {name}. Look whether it came out before you send it again.</source>
        <translation>La consola terminó mientras este papel iba a {name}. Mire si salió antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>The copy differs from the original in {table}. Nothing was changed.</source>
        <translation>La copia difiere del original en {table}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The cost is 0 or more, in whole cents.</source>
        <translation>El coste es 0 o más, en céntimos enteros.</translation>
    </message>
    <message>
        <source>The data key for {campaign}.</source>
        <translation>La clave de datos de {campaign}.</translation>
    </message>
    <message>
        <source>The data key is not valid. Check HANDOVER_KEY or the key file.</source>
        <translation>La clave de datos no es válida. Revise HANDOVER_KEY o el archivo de la clave.</translation>
    </message>
    <message>
        <source>The data key's file has mode {mode}; nobody else may read it (600).</source>
        <translation>El archivo de la clave tiene el modo {mode}; nadie más debe leerlo (600).</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was lost; try again when it is back.</source>
        <translation>La base de datos no responde. No se ha perdido nada; inténtelo cuando vuelva.</translation>
    </message>
    <message>
        <source>The day of the inspection is not clear. Write it as 2026-04-18.</source>
        <translation>La fecha de la inspección no está clara. Escríbala como 2026-04-18.</translation>
    </message>
    <message>
        <source>The day or slot of this appointment is no longer in the plan.</source>
        <translation>El día o la franja de esta cita ya no está en el plan.</translation>
    </message>
    <message>
        <source>The day {day} is not open.</source>
        <translation>El día {day} no está abierto.</translation>
    </message>
    <message>
        <source>The day's quota is used up: {homes}.</source>
        <translation>El cupo del día está agotado: {homes}.</translation>
    </message>
    <message>
        <source>The desk hours or slot lengths do not fit together.</source>
        <translation>El horario y la duración de las franjas no encajan.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Make room or check the folder, then try again.</source>
        <translation>El disco no lo admite: {reason}. Libere espacio o revise la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The duty roster says so already.</source>
        <translation>El cuadro de turnos ya dice eso.</translation>
    </message>
    <message>
        <source>The field {field} of the form cannot be filled in as it is declared.</source>
        <translation>El campo {field} del formulario no se puede rellenar tal como está declarado.</translation>
    </message>
    <message>
        <source>The file has no home that can be imported.</source>
        <translation>El archivo no tiene ninguna vivienda que se pueda importar.</translation>
    </message>
    <message>
        <source>The file has {megabytes} MB; at most {limit} MB can be read.</source>
        <translation>El archivo ocupa {megabytes} MB; se leen como mucho {limit} MB.</translation>
    </message>
    <message>
        <source>The first day is in {days} days; owners should hear of it {lead} days before.</source>
        <translation>El primer día es dentro de {days} días; los propietarios deben saberlo {lead} días antes.</translation>
    </message>
    <message>
        <source>The first reply to {label} can always be given: its clock does not stop.</source>
        <translation>La primera respuesta a {label} siempre puede darse: su reloj no se para.</translation>
    </message>
    <message>
        <source>The fixed appointment can no longer be kept as it is.</source>
        <translation>La cita fijada ya no puede mantenerse como está.</translation>
    </message>
    <message>
        <source>The form has no field {field}. Open the step again.</source>
        <translation>El formulario no tiene el campo {field}. Abra el paso de nuevo.</translation>
    </message>
    <message>
        <source>The formula has no stored value; open and save the file in Excel.</source>
        <translation>La fórmula no tiene valor guardado; abra y guarde el archivo en Excel.</translation>
    </message>
    <message>
        <source>The full address says another room than {room}.</source>
        <translation>La dirección completa indica otra vivienda que {room}.</translation>
    </message>
    <message>
        <source>The green channel was asked for {ticket} already.</source>
        <translation>Ya se pidió la vía prioritaria para {ticket}.</translation>
    </message>
    <message>
        <source>The home is not ready on any day that suits the owner.</source>
        <translation>La vivienda no está lista ningún día que le venga bien al propietario.</translation>
    </message>
    <message>
        <source>The home is not ready yet on that day.</source>
        <translation>La vivienda aún no está lista ese día.</translation>
    </message>
    <message>
        <source>The home of {ticket} has no key set yet.</source>
        <translation>La vivienda de {ticket} aún no tiene juego de llaves.</translation>
    </message>
    <message>
        <source>The home that would go has appointments, visits or keys. Merge the other way round.</source>
        <translation>La vivienda que desaparecería tiene citas, visitas o llaves. Únalas al revés.</translation>
    </message>
    <message>
        <source>The host of this appointment is no longer in the plan.</source>
        <translation>El anfitrión de esta cita ya no está en el plan.</translation>
    </message>
    <message>
        <source>The journal does not verify at number {seq} ({what}). Run verify.</source>
        <translation>El diario no se verifica en el número {seq} ({what}). Ejecute verify.</translation>
    </message>
    <message>
        <source>The journal is not the one that this computer saw: entry {seq} of {at} is gone or another ({heads} copies differ). An older backup was restored, or somebody changed it.</source>
        <translation>El diario no es el que vio este equipo: la entrada {seq} de {at} falta o es otra ({heads} copias difieren). Se restauró una copia antigua o alguien lo cambió.</translation>
    </message>
    <message>
        <source>The minutes of {step} must rise from fast to slow and be {most} at most.</source>
        <translation>Los minutos de {step} deben ir de rápido a lento y ser {most} como máximo.</translation>
    </message>
    <message>
        <source>The money for {label} is decided already.</source>
        <translation>El dinero de {label} ya está decidido.</translation>
    </message>
    <message>
        <source>The newest backup is {file}, {hours} hours old.</source>
        <translation>La copia más reciente es {file}, de hace {hours} horas.</translation>
    </message>
    <message>
        <source>The number of owner {owner} does not look like an ID card.</source>
        <translation>El número del propietario {owner} no parece un documento de identidad.</translation>
    </message>
    <message>
        <source>The owner cannot come on that day.</source>
        <translation>El propietario no puede venir ese día.</translation>
    </message>
    <message>
        <source>The owner had no appointment yet.</source>
        <translation>El propietario aún no tenía cita.</translation>
    </message>
    <message>
        <source>The owner has no possible day in this window.</source>
        <translation>El propietario no tiene ningún día posible en este periodo.</translation>
    </message>
    <message>
        <source>The owner of set {set} does not know yet. Tell them and note it, then unfreeze.</source>
        <translation>El propietario del juego {set} aún no lo sabe. Infórmele, anótelo y después desbloquee.</translation>
    </message>
    <message>
        <source>The owner of {ticket} has keys already. Record their return first.</source>
        <translation>El propietario de {ticket} ya tiene llaves. Registre antes su devolución.</translation>
    </message>
    <message>
        <source>The owner who would go has visits or keys. Merge the other way round.</source>
        <translation>El propietario que desaparecería tiene visitas o llaves. Únalos al revés.</translation>
    </message>
    <message>
        <source>The paper is not kept on this computer any more. Print it from its home.</source>
        <translation>El papel ya no se guarda en este equipo. Imprímalo desde su vivienda.</translation>
    </message>
    <message>
        <source>The place is taken meanwhile, so this cannot be undone.</source>
        <translation>El lugar ya está ocupado, así que no se puede deshacer.</translation>
    </message>
    <message>
        <source>The plan changed while the moves were worked out. Nothing was moved; work them out again.</source>
        <translation>El plan cambió mientras se calculaban los cambios. No se movió nada; calcúlelos de nuevo.</translation>
    </message>
    <message>
        <source>The planner stopped without an answer; nothing was written. Try again, with a time limit if the computer is short of memory.</source>
        <translation>El planificador se detuvo sin responder; no se escribió nada. Inténtelo de nuevo, con un límite de tiempo si falta memoria.</translation>
    </message>
    <message>
        <source>The print service of this computer does not answer.</source>
        <translation>El servicio de impresión de este equipo no responde.</translation>
    </message>
    <message>
        <source>The print was stopped after {papers} papers; there is no file. The codes issued for it stay valid: print again when it suits.</source>
        <translation>La impresión se detuvo tras {papers} documentos; no hay archivo. Los códigos emitidos siguen valiendo: imprima de nuevo cuando convenga.</translation>
    </message>
    <message>
        <source>The print was stopped: {files} of {all} files stand. The same print into the same folder goes on from there.</source>
        <translation>Impresión detenida: hay {files} de {all} archivos. La misma impresión en la misma carpeta continúa desde ahí.</translation>
    </message>
    <message>
        <source>The print was stopped: {papers} of {all} homes are on their way to the printer. Go on to print the others.</source>
        <translation>Impresión detenida: {papers} de {all} viviendas van a la impresora. Siga para imprimir las demás.</translation>
    </message>
    <message>
        <source>The printer {name} did not take the paper: {reason}.</source>
        <translation>La impresora {name} no aceptó el papel: {reason}.</translation>
    </message>
    <message>
        <source>The printer {name} does not answer.</source>
        <translation>La impresora {name} no responde.</translation>
    </message>
    <message>
        <source>The printer {name} gave this paper up. Send it again.</source>
        <translation>La impresora {name} abandonó este papel. Envíelo otra vez.</translation>
    </message>
    <message>
        <source>The printer {name} has a fault. Look at the printer.</source>
        <translation>La impresora {name} tiene una avería. Revísela.</translation>
    </message>
    <message>
        <source>The printer {name} is off or not connected.</source>
        <translation>La impresora {name} está apagada o sin conexión.</translation>
    </message>
    <message>
        <source>The printer {name} is open.</source>
        <translation>La impresora {name} está abierta.</translation>
    </message>
    <message>
        <source>The printer {name} is out of paper.</source>
        <translation>La impresora {name} no tiene papel.</translation>
    </message>
    <message>
        <source>The printer {name} is out of toner.</source>
        <translation>La impresora {name} no tiene tóner.</translation>
    </message>
    <message>
        <source>The printer {name} is paused.</source>
        <translation>La impresora {name} está en pausa.</translation>
    </message>
    <message>
        <source>The printer {name} takes no papers now. Choose another one.</source>
        <translation>La impresora {name} no admite papeles ahora. Elija otra.</translation>
    </message>
    <message>
        <source>The queue log has no column {column}.</source>
        <translation>El registro de colas no tiene la columna {column}.</translation>
    </message>
    <message>
        <source>The reading of {file} was stopped. Nothing was written.</source>
        <translation>Se detuvo la lectura de {file}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The receiver holds these pieces already.</source>
        <translation>El receptor ya tiene estas llaves.</translation>
    </message>
    <message>
        <source>The rehearsal ended without an answer. Try again.</source>
        <translation>El ensayo terminó sin respuesta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped; the earlier result stays.</source>
        <translation>El ensayo se detuvo; queda el resultado anterior.</translation>
    </message>
    <message>
        <source>The room contradicts the building or stairwell column.</source>
        <translation>La vivienda contradice la columna de bloque o portal.</translation>
    </message>
    <message>
        <source>The route has no step.</source>
        <translation>El recorrido no tiene ningún paso.</translation>
    </message>
    <message>
        <source>The route is so already: nothing to change.</source>
        <translation>El recorrido ya es así: no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>The route must keep {step}: without it nothing makes sure of what it checks.</source>
        <translation>El recorrido debe conservar {step}: sin él nadie asegura lo que comprueba.</translation>
    </message>
    <message>
        <source>The row does not say which keys these are. Write the kind, such as Access card.</source>
        <translation>La fila no dice qué llaves son. Escriba el tipo, por ejemplo Tarjeta de acceso.</translation>
    </message>
    <message>
        <source>The rows of this home name two sealed bags. A set has one.</source>
        <translation>Las filas de esta vivienda dan dos bolsas precintadas. Cada juego tiene una.</translation>
    </message>
    <message>
        <source>The rows of this home name two set numbers. A home has one set.</source>
        <translation>Las filas de esta vivienda dan dos números de juego. Cada vivienda tiene uno.</translation>
    </message>
    <message>
        <source>The same day is wished and not possible.</source>
        <translation>El mismo día se desea y no es posible.</translation>
    </message>
    <message>
        <source>The same number stands twice in this home. Each piece has its own.</source>
        <translation>El mismo número está dos veces en esta vivienda. Cada pieza tiene el suyo.</translation>
    </message>
    <message>
        <source>The seal of this bag is broken already.</source>
        <translation>El precinto de esta bolsa ya consta como roto.</translation>
    </message>
    <message>
        <source>The seal of {day} has no figure named {name}.</source>
        <translation>El cierre del {day} no tiene la cifra {name}.</translation>
    </message>
    <message>
        <source>The sentence needs {{ticket}} and {{desk}}, may have {{station}}, and nothing else in braces; at most {most} characters.</source>
        <translation>La frase necesita {{ticket}} y {{desk}}, puede llevar {{station}} y nada más entre llaves; como mucho {most} caracteres.</translation>
    </message>
    <message>
        <source>The server's schema ({found}) is older than this console ({wanted}). Run the command upgrade once, when nobody works.</source>
        <translation>El esquema del servidor ({found}) es más antiguo que esta consola ({wanted}). Ejecute upgrade una vez, cuando nadie trabaje.</translation>
    </message>
    <message>
        <source>The server's {setting} is {value}.</source>
        <translation>El ajuste {setting} del servidor es {value}.</translation>
    </message>
    <message>
        <source>The set has no key of this lock.</source>
        <translation>El juego no tiene llave de esta cerradura.</translation>
    </message>
    <message>
        <source>The set lacks {pieces} pieces of what the template asks for; it is made and shown as incomplete.</source>
        <translation>Al juego le faltan {pieces} piezas de la plantilla; se hace y se muestra incompleto.</translation>
    </message>
    <message>
        <source>The set's number is the room: a lost tag would say which door it opens. Better leave it blank.</source>
        <translation>El número del juego es el de la vivienda: una etiqueta perdida diría qué puerta abre. Mejor déjelo en blanco.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {reason}. Mend or remove it.</source>
        <translation>No se pueden leer los ajustes de {path}: {reason}. Corrija o elimine el archivo.</translation>
    </message>
    <message>
        <source>The settlement of {ticket} is finished. Undo that first, then void the payment.</source>
        <translation>La liquidación de {ticket} está terminada. Deshaga eso primero y anule después el pago.</translation>
    </message>
    <message>
        <source>The share was left out of the name: {names}.</source>
        <translation>La cuota se quitó del nombre: {names}.</translation>
    </message>
    <message>
        <source>The sheet has {rows} rows; at most {limit} can be read.</source>
        <translation>La hoja tiene {rows} filas; se leen como mucho {limit}.</translation>
    </message>
    <message>
        <source>The sheet tells nothing that is not known already.</source>
        <translation>La hoja no dice nada que no se sepa ya.</translation>
    </message>
    <message>
        <source>The signature is empty. Sign in the field.</source>
        <translation>La firma está vacía. Firme en el recuadro.</translation>
    </message>
    <message>
        <source>The slot has as many parties as it takes: {parties}.</source>
        <translation>La franja ya tiene todos los grupos que admite: {parties}.</translation>
    </message>
    <message>
        <source>The spreadsheet cut this ID number; it was not stored. Ask for an export as text.</source>
        <translation>La hoja recortó este documento de identidad; no se guardó. Pida una exportación como texto.</translation>
    </message>
    <message>
        <source>The spreadsheet cut this phone number.</source>
        <translation>La hoja recortó este teléfono.</translation>
    </message>
    <message>
        <source>The spreadsheet turned the room into a date; format the column as text.</source>
        <translation>La hoja convirtió la vivienda en una fecha; dé a la columna formato de texto.</translation>
    </message>
    <message>
        <source>The step {step} needs one that does not come before it.</source>
        <translation>El paso {step} necesita otro que no va antes.</translation>
    </message>
    <message>
        <source>The store file is damaged: {reason}. Restore the last backup.</source>
        <translation>El archivo de datos está dañado: {reason}. Restaure la última copia.</translation>
    </message>
    <message>
        <source>The store is at {place}.</source>
        <translation>La base de datos está en {place}.</translation>
    </message>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>La base de datos está ocupada. Vuelva a intentarlo enseguida.</translation>
    </message>
    <message>
        <source>The store's schema ({found}) is newer than this console ({wanted}).</source>
        <translation>El esquema de la base de datos ({found}) es más nuevo que esta consola ({wanted}).</translation>
    </message>
    <message>
        <source>The store's schema is {found}, this console's {wanted}.</source>
        <translation>El esquema de la base de datos es {found}, el de esta consola {wanted}.</translation>
    </message>
    <message>
        <source>The sum does not balance: {homes} homes are left over.</source>
        <translation>La suma no cuadra: sobran {homes} viviendas.</translation>
    </message>
    <message>
        <source>The template is so already: nothing to change.</source>
        <translation>La plantilla ya es así: nada que cambiar.</translation>
    </message>
    <message>
        <source>The text encoding of {file} is unknown; save it as UTF-8.</source>
        <translation>No se conoce la codificación de {file}; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The text file breaks off at row {row}: quotes do not match.</source>
        <translation>El archivo de texto se corta en la fila {row}: las comillas no casan.</translation>
    </message>
    <message>
        <source>The two have different identity numbers: they are two people.</source>
        <translation>Tienen documentos distintos: son dos personas.</translation>
    </message>
    <message>
        <source>The visit takes {minutes} minutes and would not end within the half-day.</source>
        <translation>La visita dura {minutes} minutos y no acabaría en esa media jornada.</translation>
    </message>
    <message>
        <source>The visit takes {minutes} minutes of a host, longer than any half-day.</source>
        <translation>La visita ocupa {minutes} minutos de un anfitrión, más que cualquier media jornada.</translation>
    </message>
    <message>
        <source>The whole route takes {route_minutes} minutes: no slot ends early enough before closing. Lengthen the hours or shorten the route.</source>
        <translation>El recorrido completo dura {route_minutes} minutos: ninguna franja termina antes del cierre. Amplíe el horario o acorte el recorrido.</translation>
    </message>
    <message>
        <source>The window is enough: room for {holds} homes, {due} due, {spare} to spare.</source>
        <translation>El periodo basta: caben {holds} viviendas, tocan {due}, sobran {spare}.</translation>
    </message>
    <message>
        <source>The words beside the ID number were left out.</source>
        <translation>Se quitaron las palabras junto al documento.</translation>
    </message>
    <message>
        <source>The workbook has {entries} inner parts; at most {limit} are allowed.</source>
        <translation>El libro tiene {entries} partes internas; se permiten como mucho {limit}.</translation>
    </message>
    <message>
        <source>The workbook has {sheets} sheets or tables; at most {limit} can be read.</source>
        <translation>El libro tiene {sheets} hojas o tablas; se leen como mucho {limit}.</translation>
    </message>
    <message>
        <source>The workbook holds {texts} different texts; at most {limit} can be read.</source>
        <translation>El libro contiene {texts} textos distintos; se leen como mucho {limit}.</translation>
    </message>
    <message>
        <source>The year has only two digits.</source>
        <translation>El año solo tiene dos cifras.</translation>
    </message>
    <message>
        <source>The zone has as many key customers at once as it may: {parties}.</source>
        <translation>La zona ya tiene cuantos clientes clave puede haber a la vez: {parties}.</translation>
    </message>
    <message>
        <source>There are no free set numbers left.</source>
        <translation>No quedan números de juego libres.</translation>
    </message>
    <message>
        <source>There are {days} days but {quotas} daily quotas.</source>
        <translation>Hay {days} días pero {quotas} cupos diarios.</translation>
    </message>
    <message>
        <source>There are {numbers} numbers for {count} pieces. Give each piece a number, or one for all.</source>
        <translation>Hay {numbers} números para {count} piezas. Dé uno a cada pieza o uno para todas.</translation>
    </message>
    <message>
        <source>There is a campaign called {name} already.</source>
        <translation>Ya hay una campaña llamada {name}.</translation>
    </message>
    <message>
        <source>There is a home at this place already. Merge the two instead.</source>
        <translation>Ya hay una vivienda en ese lugar. Únalas.</translation>
    </message>
    <message>
        <source>There is a set {set} already. Numbers are not used twice.</source>
        <translation>Ya hay un juego {set}. Los números no se repiten.</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Run backup.</source>
        <translation>No hay ninguna copia en {path}. Ejecute backup.</translation>
    </message>
    <message>
        <source>There is no benchmark called {name}.</source>
        <translation>No hay ninguna prueba llamada {name}.</translation>
    </message>
    <message>
        <source>There is no call list named {list}.</source>
        <translation>No hay ninguna lista de llamadas {list}.</translation>
    </message>
    <message>
        <source>There is no campaign called {name}.</source>
        <translation>No hay ninguna campaña llamada {name}.</translation>
    </message>
    <message>
        <source>There is no campaign yet. Import a roster first.</source>
        <translation>Aún no hay campaña. Importe primero un listado.</translation>
    </message>
    <message>
        <source>There is no drill {name}. Choose one of {known}.</source>
        <translation>No hay simulacro {name}. Elija uno de {known}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Make it first or choose another place.</source>
        <translation>No existe la carpeta {path}. Créela antes o elija otro lugar.</translation>
    </message>
    <message>
        <source>There is no handover day in that span. Choose another.</source>
        <translation>No hay ningún día de entrega en ese intervalo. Elija otro.</translation>
    </message>
    <message>
        <source>There is no home to give back.</source>
        <translation>No hay viviendas que devolver.</translation>
    </message>
    <message>
        <source>There is no home to plan. Import a roster first.</source>
        <translation>No hay viviendas que planificar. Importe primero un listado.</translation>
    </message>
    <message>
        <source>There is no home to sign for.</source>
        <translation>No hay vivienda por la que firmar.</translation>
    </message>
    <message>
        <source>There is no key set to make.</source>
        <translation>No hay ningún juego de llaves que crear.</translation>
    </message>
    <message>
        <source>There is no kind of issue called {kind}.</source>
        <translation>No hay incidencias de la clase {kind}.</translation>
    </message>
    <message>
        <source>There is no open green-channel request for {ticket}.</source>
        <translation>No hay solicitud de vía prioritaria pendiente para {ticket}.</translation>
    </message>
    <message>
        <source>There is no owner.</source>
        <translation>Falta el propietario.</translation>
    </message>
    <message>
        <source>There is no plan yet. Run plan first.</source>
        <translation>Aún no hay plan. Planifique primero.</translation>
    </message>
    <message>
        <source>There is no printer called {name}. Choose another one.</source>
        <translation>No hay ninguna impresora llamada {name}. Elija otra.</translation>
    </message>
    <message>
        <source>There is no printer here. Connect one, or save the paper to a file.</source>
        <translation>Aquí no hay impresora. Conecte una o guarde el papel en un archivo.</translation>
    </message>
    <message>
        <source>There is no reading to record.</source>
        <translation>No hay ninguna lectura que registrar.</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>Falta la vivienda.</translation>
    </message>
    <message>
        <source>There is no sheet {sheet}; the file has: {sheets}.</source>
        <translation>No existe la hoja {sheet}; el archivo tiene: {sheets}.</translation>
    </message>
    <message>
        <source>There is no step {step} in the route.</source>
        <translation>El recorrido no tiene el paso {step}.</translation>
    </message>
    <message>
        <source>There is no store at {place} yet.</source>
        <translation>Aún no hay base de datos en {place}.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>There is no such display any more.</source>
        <translation>Esa pantalla ya no existe.</translation>
    </message>
    <message>
        <source>There is no trade {trade} in the catalogue.</source>
        <translation>No hay oficio {trade} en el catálogo.</translation>
    </message>
    <message>
        <source>There is no visit with this number today. Please ask the staff.</source>
        <translation>Hoy no hay ninguna visita con ese número. Pregunte al personal.</translation>
    </message>
    <message>
        <source>There is no zone {zone}. Add it first.</source>
        <translation>No existe la zona {zone}. Añádala primero.</translation>
    </message>
    <message>
        <source>There is nobody and no desk to add.</source>
        <translation>No hay nadie ni ningún puesto que añadir.</translation>
    </message>
    <message>
        <source>There is nobody on this list.</source>
        <translation>No hay nadie en esta lista.</translation>
    </message>
    <message>
        <source>There is nobody to tell, or no telephone to tell them by.</source>
        <translation>No hay a quién avisar, o no hay teléfono.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>No hay nada que mover.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>No hay nada que imprimir.</translation>
    </message>
    <message>
        <source>There is nothing with that number to undo.</source>
        <translation>No hay nada con ese número que deshacer.</translation>
    </message>
    <message>
        <source>These answers were known already; {unknown} of them name no message of ours.</source>
        <translation>Estas respuestas ya se conocían; {unknown} no corresponden a ningún mensaje nuestro.</translation>
    </message>
    <message>
        <source>These are one and the same home.</source>
        <translation>Es la misma vivienda.</translation>
    </message>
    <message>
        <source>These are one and the same owner.</source>
        <translation>Es el mismo propietario.</translation>
    </message>
    <message>
        <source>These homes have no key sets yet, and a print makes none. Make the sets on Keys, or print with --make-sets.</source>
        <translation>Estas viviendas aún no tienen juegos de llaves y una impresión no los hace. Hágalos en Llaves o imprima con --make-sets.</translation>
    </message>
    <message>
        <source>These pieces are of {sets} sets. Choose those of one.</source>
        <translation>Estas piezas son de {sets} juegos. Elija las de uno.</translation>
    </message>
    <message>
        <source>These pieces are offered to {receivers} receivers. Answer one offer at a time.</source>
        <translation>Estas piezas se ofrecen a {receivers} receptores. Responda a una oferta cada vez.</translation>
    </message>
    <message>
        <source>These pieces are with the owner: nobody here can miss them.</source>
        <translation>Estas piezas las tiene el propietario: aquí no pueden faltar.</translation>
    </message>
    <message>
        <source>These pieces have {holders} different holders. Offer them one holder at a time.</source>
        <translation>Estas llaves tienen {holders} portadores. Ofrézcalas uno a uno.</translation>
    </message>
    <message>
        <source>These waits were told already.</source>
        <translation>Estas esperas ya están dichas.</translation>
    </message>
    <message>
        <source>This amount needs a {needed}: {role} may not grant it.</source>
        <translation>Este importe necesita un {needed}: {role} no puede concederlo.</translation>
    </message>
    <message>
        <source>This answer does not fit the questions of this visit.</source>
        <translation>La respuesta no corresponde a las preguntas de esta visita.</translation>
    </message>
    <message>
        <source>This appointment is for {day}. Take the party as a walk-in or ask them to come then.</source>
        <translation>Esta cita es para el {day}. Atienda sin cita o pida que vuelva ese día.</translation>
    </message>
    <message>
        <source>This appointment is not known.</source>
        <translation>No se conoce esta cita.</translation>
    </message>
    <message>
        <source>This appointment is not pinned.</source>
        <translation>Esta cita no está fijada.</translation>
    </message>
    <message>
        <source>This appointment is pinned already.</source>
        <translation>Esta cita ya está fijada.</translation>
    </message>
    <message>
        <source>This appointment is pinned. Unpin it first.</source>
        <translation>Esta cita está fijada. Suéltela primero.</translation>
    </message>
    <message>
        <source>This appointment was given up. Take the party as a walk-in or rebook.</source>
        <translation>Esta cita fue anulada. Atienda sin cita o reprográmela.</translation>
    </message>
    <message>
        <source>This charge was paid with receipt {receipt}; it is no longer changed by hand.</source>
        <translation>Este concepto se pagó con el recibo {receipt}; ya no se cambia a mano.</translation>
    </message>
    <message>
        <source>This code belongs to another campaign.</source>
        <translation>Este código es de otra campaña.</translation>
    </message>
    <message>
        <source>This code is not genuine. Search by room or name.</source>
        <translation>Este código no es auténtico. Busque por vivienda o nombre.</translation>
    </message>
    <message>
        <source>This code is not known here. Search by room or name.</source>
        <translation>Aquí no se conoce este código. Busque por vivienda o nombre.</translation>
    </message>
    <message>
        <source>This column is hidden; it was read too.</source>
        <translation>Esta columna está oculta; también se leyó.</translation>
    </message>
    <message>
        <source>This computer has a data key already.</source>
        <translation>Este equipo ya tiene una clave de datos.</translation>
    </message>
    <message>
        <source>This computer's clock is {seconds} s away from the server's.</source>
        <translation>El reloj de este equipo difiere {seconds} s del del servidor.</translation>
    </message>
    <message>
        <source>This console's data key is not the one of this campaign. Type in the printed key of the first console.</source>
        <translation>La clave de datos de esta consola no es la de esta campaña. Escriba la clave impresa de la primera consola.</translation>
    </message>
    <message>
        <source>This does not look like a name; please check it.</source>
        <translation>Esto no parece un nombre; compruébelo.</translation>
    </message>
    <message>
        <source>This file is no valid appointment instance: look at {where}.</source>
        <translation>Este archivo no es un caso de citas válido: mire {where}.</translation>
    </message>
    <message>
        <source>This file was erased together with the person it showed.</source>
        <translation>Este archivo se borró junto con la persona que mostraba.</translation>
    </message>
    <message>
        <source>This home has a set already. Pieces that are missing are added on Keys.</source>
        <translation>Esta vivienda ya tiene un juego. Las piezas que falten se añaden en Llaves.</translation>
    </message>
    <message>
        <source>This home has an appointment today at {at}. Check it in.</source>
        <translation>Esta vivienda tiene cita hoy a las {at}. Registre su llegada.</translation>
    </message>
    <message>
        <source>This home has no owner in the roster.</source>
        <translation>Esta vivienda no tiene propietario en el listado.</translation>
    </message>
    <message>
        <source>This home is counted in two rows. Keep one of them.</source>
        <translation>Esta vivienda se cuenta en dos filas. Deje una.</translation>
    </message>
    <message>
        <source>This home is not in the campaign.</source>
        <translation>Esta vivienda no está en la campaña.</translation>
    </message>
    <message>
        <source>This home owes nothing.</source>
        <translation>Esta vivienda no debe nada.</translation>
    </message>
    <message>
        <source>This home stands in an earlier row already; only that one counts.</source>
        <translation>Esta vivienda ya figura en una fila anterior; solo vale esa.</translation>
    </message>
    <message>
        <source>This host does not speak the owner's language.</source>
        <translation>Este anfitrión no habla el idioma del propietario.</translation>
    </message>
    <message>
        <source>This host is at work. Give a single party to another host instead.</source>
        <translation>Este anfitrión está trabajando. Pase un solo turno a otro.</translation>
    </message>
    <message>
        <source>This host is busy then.</source>
        <translation>Este anfitrión está ocupado entonces.</translation>
    </message>
    <message>
        <source>This host is not in the campaign.</source>
        <translation>Este anfitrión no está en la campaña.</translation>
    </message>
    <message>
        <source>This host is not on duty then.</source>
        <translation>Este anfitrión no está de turno entonces.</translation>
    </message>
    <message>
        <source>This host may not take this party.</source>
        <translation>Este anfitrión no puede atender a este grupo.</translation>
    </message>
    <message>
        <source>This host stands in row {first} already.</source>
        <translation>Este anfitrión ya está en la fila {first}.</translation>
    </message>
    <message>
        <source>This is a parking space, not a home.</source>
        <translation>Es una plaza de garaje, no una vivienda.</translation>
    </message>
    <message>
        <source>This is a shop, not a home.</source>
        <translation>Es un local, no una vivienda.</translation>
    </message>
    <message>
        <source>This is a storage room, not a home.</source>
        <translation>Es un trastero, no una vivienda.</translation>
    </message>
    <message>
        <source>This is as it stood already; nothing was written.</source>
        <translation>Ya estaba así; no se escribió nada.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters. Shorten it.</source>
        <translation>Tiene más de {most} caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>This is no count of defects. Write a whole number up to {most}.</source>
        <translation>Esto no es un número de defectos. Escriba un entero de hasta {most}.</translation>
    </message>
    <message>
        <source>This is no count of pieces. Write a whole number.</source>
        <translation>Esto no es una cantidad de piezas. Escriba un número entero.</translation>
    </message>
    <message>
        <source>This is no owner of the homes of {ticket}.</source>
        <translation>No es propietario de las viviendas de {ticket}.</translation>
    </message>
    <message>
        <source>This is no phone number; it was not stored.</source>
        <translation>No es un teléfono; no se guardó.</translation>
    </message>
    <message>
        <source>This is no sealed bag. Scan or choose the bag.</source>
        <translation>Esto no es una bolsa precintada. Escanee o elija la bolsa.</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called. Write 11 digits, several with commas.</source>
        <translation>No es un teléfono válido. Escriba las cifras, varios con comas.</translation>
    </message>
    <message>
        <source>This is no whole identity number.</source>
        <translation>No es un número de documento completo.</translation>
    </message>
    <message>
        <source>This is not a journal head: 64 hexadecimal digits are needed.</source>
        <translation>No es una cabecera del diario: hacen falta 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>This is not one of our codes, or only part of one. Scan again.</source>
        <translation>No es uno de nuestros códigos, o solo una parte. Escanee otra vez.</translation>
    </message>
    <message>
        <source>This is not one of the reasons for that ending.</source>
        <translation>Ese no es uno de los motivos para terminar así.</translation>
    </message>
    <message>
        <source>This is not the last line of a slip: a number, a colon and 12 hexadecimal digits are needed.</source>
        <translation>Esto no es la última línea de un recibo: hacen falta un número, dos puntos y 12 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>This is so already: nothing to change.</source>
        <translation>Ya es así: no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>This issue is not in the campaign.</source>
        <translation>Esta incidencia no está en la campaña.</translation>
    </message>
    <message>
        <source>This key piece is not known here.</source>
        <translation>Aquí no se conoce esta llave.</translation>
    </message>
    <message>
        <source>This key set is not known here.</source>
        <translation>Aquí no se conoce este juego de llaves.</translation>
    </message>
    <message>
        <source>This kind of key is not known. Use the words of the template in Settings, Keys.</source>
        <translation>No se conoce este tipo de llave. Use las palabras de la plantilla en Ajustes, Llaves.</translation>
    </message>
    <message>
        <source>This loan is not known here.</source>
        <translation>Aquí no se conoce este préstamo.</translation>
    </message>
    <message>
        <source>This owner is not known here.</source>
        <translation>Este propietario no consta aquí.</translation>
    </message>
    <message>
        <source>This owner is noted as here with {ticket} already.</source>
        <translation>Este propietario ya consta como presente con {ticket}.</translation>
    </message>
    <message>
        <source>This owner stands with the home already.</source>
        <translation>Este propietario ya figura en la vivienda.</translation>
    </message>
    <message>
        <source>This paper is not on the checklist.</source>
        <translation>Este documento no está en la lista.</translation>
    </message>
    <message>
        <source>This paper is not on the list any more.</source>
        <translation>Este papel ya no está en la lista.</translation>
    </message>
    <message>
        <source>This paper is printed, cancelled or on its way already.</source>
        <translation>Este papel ya está impreso, cancelado o en camino.</translation>
    </message>
    <message>
        <source>This paper was printed already.</source>
        <translation>Este papel ya se imprimió.</translation>
    </message>
    <message>
        <source>This paper was printed already. Say why it is printed again.</source>
        <translation>Este papel ya se imprimió. Diga por qué se imprime otra vez.</translation>
    </message>
    <message>
        <source>This paper was replaced by a newer print. Ask for that one or search by room.</source>
        <translation>Este papel fue sustituido por una impresión más nueva. Pida esa o busque por vivienda.</translation>
    </message>
    <message>
        <source>This payment is not known here.</source>
        <translation>Este pago no se conoce aquí.</translation>
    </message>
    <message>
        <source>This person is not an owner of the home.</source>
        <translation>Esta persona no es propietaria de la vivienda.</translation>
    </message>
    <message>
        <source>This photo is gone.</source>
        <translation>Esta foto ya no está.</translation>
    </message>
    <message>
        <source>This press belongs to another campaign of the store.</source>
        <translation>Esta pulsación pertenece a otra campaña de la misma base de datos.</translation>
    </message>
    <message>
        <source>This press needs a desk of this campaign.</source>
        <translation>Esta acción necesita un puesto de esta campaña.</translation>
    </message>
    <message>
        <source>This reason needs a note: which evidence was shown.</source>
        <translation>Este motivo pide una nota: qué prueba se mostró.</translation>
    </message>
    <message>
        <source>This responsible party is not on the list.</source>
        <translation>Este responsable no está en la lista.</translation>
    </message>
    <message>
        <source>This score is not entered any more.</source>
        <translation>Esta puntuación ya no está registrada.</translation>
    </message>
    <message>
        <source>This sheet is hidden.</source>
        <translation>Esta hoja está oculta.</translation>
    </message>
    <message>
        <source>This sheet is not filed any more.</source>
        <translation>Esta hoja ya no está archivada.</translation>
    </message>
    <message>
        <source>This sheet was chosen of {sheets}.</source>
        <translation>Se eligió esta hoja de {sheets}.</translation>
    </message>
    <message>
        <source>This slot takes no more parties.</source>
        <translation>Esta franja ya no admite a nadie más.</translation>
    </message>
    <message>
        <source>This store has been used already. The demo plays in an empty store or plays a plan whose first day was not opened.</source>
        <translation>Esta base de datos ya se ha usado. La demostración corre en una vacía o sobre un plan cuyo primer día no se abrió.</translation>
    </message>
    <message>
        <source>This store was made by a newer console, so it can only be read here. Update this console.</source>
        <translation>Esta base de datos es de una versión más nueva, así que aquí solo puede leerse. Actualice esta consola.</translation>
    </message>
    <message>
        <source>This text cannot be printed: at most {most} characters, and in braces only what the built-in words fill in.</source>
        <translation>Este texto no se puede imprimir: como mucho {most} caracteres, y entre llaves solo lo que rellenan las palabras incorporadas.</translation>
    </message>
    <message>
        <source>This ticket is not known.</source>
        <translation>No se conoce este turno.</translation>
    </message>
    <message>
        <source>This time is over already. Choose a later one.</source>
        <translation>Ese momento ya pasó. Elija otro posterior.</translation>
    </message>
    <message>
        <source>This very sheet is filed already.</source>
        <translation>Esta misma hoja ya está archivada.</translation>
    </message>
    <message>
        <source>This visit is not of a day that is known here.</source>
        <translation>Esta visita no es de un día conocido aquí.</translation>
    </message>
    <message>
        <source>This was told already. Look again.</source>
        <translation>Esto ya se avisó. Vuelva a mirar.</translation>
    </message>
    <message>
        <source>This {kind} was printed before. Give the reason for a reprint.</source>
        <translation>Este documento ({kind}) ya se imprimió. Indique el motivo de la reimpresión.</translation>
    </message>
    <message>
        <source>Total row skipped.</source>
        <translation>Fila de totales omitida.</translation>
    </message>
    <message>
        <source>Unit removed.</source>
        <translation>Unidad eliminada.</translation>
    </message>
    <message>
        <source>Unknown product type.</source>
        <translation>Tipo de producto desconocido.</translation>
    </message>
    <message>
        <source>Unpacked, the workbook is larger than {limit} MB.</source>
        <translation>Descomprimido, el libro supera {limit} MB.</translation>
    </message>
    <message>
        <source>Version {version} of this paper was replaced by a newer print. File the newer one.</source>
        <translation>La versión {version} de este papel fue sustituida por otra impresión. Archive la nueva.</translation>
    </message>
    <message>
        <source>What the paper is for is not known here.</source>
        <translation>No se conoce para qué es el papel.</translation>
    </message>
    <message>
        <source>What {day} taught is kept already.</source>
        <translation>Lo aprendido el {day} ya está guardado.</translation>
    </message>
    <message>
        <source>Whoever asked cannot approve. Somebody else must.</source>
        <translation>Quien lo pide no puede aprobarlo. Debe hacerlo otra persona.</translation>
    </message>
    <message>
        <source>Whoever asked for the money for {label} cannot decide about it.</source>
        <translation>Quien pidió el dinero por {label} no puede decidirlo.</translation>
    </message>
    <message>
        <source>Write down what it is about.</source>
        <translation>Escriba de qué se trata.</translation>
    </message>
    <message>
        <source>Zone {zone} has {free} free seats, not {people}.</source>
        <translation>La zona {zone} tiene {free} asientos libres, no {people}.</translation>
    </message>
    <message>
        <source>{address} is no store: give a path, sqlite:///PATH or postgresql://….</source>
        <translation>{address} no es una base de datos: indique una ruta, sqlite:///PATH o postgresql://….</translation>
    </message>
    <message>
        <source>{answer} is no answer to a message.</source>
        <translation>{answer} no es una respuesta a un mensaje.</translation>
    </message>
    <message>
        <source>{approver} has a part in this loan. Somebody else must allow it.</source>
        <translation>{approver} participa en este préstamo. Debe permitirlo otra persona.</translation>
    </message>
    <message>
        <source>{borrower} borrowed these keys: somebody else counts and countersigns the return.</source>
        <translation>{borrower} tomó estas llaves: otra persona cuenta y firma la devolución.</translation>
    </message>
    <message>
        <source>{by} is just booking for this owner.</source>
        <translation>{by} está reservando ahora para este propietario.</translation>
    </message>
    <message>
        <source>{campaign} ended {days} days ago and still knows {people} persons. Erase what is needed no more (command erase).</source>
        <translation>{campaign} terminó hace {days} días y aún guarda datos de {people} personas. Borre lo que ya no haga falta (orden erase).</translation>
    </message>
    <message>
        <source>{campaign}: {events} events, head {head}.</source>
        <translation>{campaign}: {events} sucesos, cabecera {head}.</translation>
    </message>
    <message>
        <source>{cells} cells filled inside merged ranges.</source>
        <translation>{cells} celdas rellenadas dentro de rangos combinados.</translation>
    </message>
    <message>
        <source>{cents} cents do not fit: {ticket} owes {owed} cents. Record the whole or a part of it.</source>
        <translation>{cents} céntimos no cuadran: {ticket} debe {owed}. Registre el total o una parte.</translation>
    </message>
    <message>
        <source>{day} has been opened already; its plan can no longer be replaced.</source>
        <translation>El día {day} ya se abrió; su plan no puede sustituirse.</translation>
    </message>
    <message>
        <source>{day} is closed; its figures are sealed.</source>
        <translation>El {day} está cerrado; sus cifras están selladas.</translation>
    </message>
    <message>
        <source>{day} is not a day of this campaign's plan.</source>
        <translation>El {day} no es un día del plan de esta campaña.</translation>
    </message>
    <message>
        <source>{day} is not sealed: its figures still count by themselves.</source>
        <translation>El {day} no está cerrado: sus cifras aún se cuentan solas.</translation>
    </message>
    <message>
        <source>{day} is still open. Close it first.</source>
        <translation>El {day} sigue abierto. Ciérrelo antes.</translation>
    </message>
    <message>
        <source>{department} borrows keys only with somebody's leave. Name who allowed it.</source>
        <translation>{department} solo toma llaves con permiso. Diga quién lo dio.</translation>
    </message>
    <message>
        <source>{due} homes are due and there is no host yet: {hosts} are needed.</source>
        <translation>Tocan {due} viviendas y aún no hay anfitriones: hacen falta {hosts}.</translation>
    </message>
    <message>
        <source>{due} homes are due, the window holds {holds}: {days} more days.</source>
        <translation>Tocan {due} viviendas y caben {holds}: faltan {days} días.</translation>
    </message>
    <message>
        <source>{due} homes are due, the window holds {holds}: {desks} more desks at {station}, or {days} more days.</source>
        <translation>Tocan {due} viviendas y caben {holds}: faltan {desks} puestos en {station}, o {days} días más.</translation>
    </message>
    <message>
        <source>{due} homes are due, the window holds {holds}: {hosts} more hosts, or {days} more days.</source>
        <translation>Tocan {due} viviendas y caben {holds}: faltan {hosts} anfitriones, o {days} días más.</translation>
    </message>
    <message>
        <source>{field} differs; row {kept} was kept.</source>
        <translation>{field} difiere; se conservó la fila {kept}.</translation>
    </message>
    <message>
        <source>{field} has no such choice.</source>
        <translation>{field} no tiene esa opción.</translation>
    </message>
    <message>
        <source>{field} is no number.</source>
        <translation>{field} no es un número.</translation>
    </message>
    <message>
        <source>{field} is still missing. Fill it in, then finish.</source>
        <translation>Falta {field}. Rellénelo y termine después.</translation>
    </message>
    <message>
        <source>{field} takes at most {most} characters.</source>
        <translation>{field} admite {most} caracteres como mucho.</translation>
    </message>
    <message>
        <source>{field} takes {most} characters at most.</source>
        <translation>{field} admite {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>{file} cannot be opened; check that it still exists.</source>
        <translation>{file} no se puede abrir; compruebe que sigue ahí.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a CSV file in UTF-8.</source>
        <translation>{file} no se puede leer como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a photo. Use JPEG or PNG.</source>
        <translation>{file} no es una foto legible. Use JPEG o PNG.</translation>
    </message>
    <message>
        <source>{file} contains a document type declaration, which no roster needs.</source>
        <translation>{file} contiene una declaración de tipo de documento que ningún listado necesita.</translation>
    </message>
    <message>
        <source>{file} contains a part with a dangerous name.</source>
        <translation>{file} contiene una parte con un nombre peligroso.</translation>
    </message>
    <message>
        <source>{file} contains macros; save it as .xlsx without them.</source>
        <translation>{file} contiene macros; guárdelo como .xlsx sin ellas.</translation>
    </message>
    <message>
        <source>{file} has no heading row with the room and something to change, such as Ready from or Language.</source>
        <translation>{file} no tiene cabecera con la puerta y algo que cambiar, como «Lista desde» o «Idioma».</translation>
    </message>
    <message>
        <source>{file} has no heading row with the room and with defects: a count such as Defects found, or a row for every Defect with its Status.</source>
        <translation>{file} no tiene una fila de títulos con la vivienda y con defectos: una cantidad como Defectos encontrados, o una fila por cada Defecto con su Estado.</translation>
    </message>
    <message>
        <source>{file} has no heading row with the room and with kinds of keys, such as Owner keys, Access card or Letterbox.</source>
        <translation>{file} no tiene una fila de títulos con la vivienda y con tipos de llave, como Llave definitiva, Tarjeta de acceso o Buzón.</translation>
    </message>
    <message>
        <source>{file} has no row of headings that says what it wants to know.</source>
        <translation>{file} no tiene cabeceras que digan qué quiere saber.</translation>
    </message>
    <message>
        <source>{file} has no rows with a reference and a status that can be understood.</source>
        <translation>{file} no tiene filas con referencia y estado que se entiendan.</translation>
    </message>
    <message>
        <source>{file} has no ticket in it.</source>
        <translation>{file} no contiene ningún turno.</translation>
    </message>
    <message>
        <source>{file} is a kind that cannot be read; save it as .xlsx or .csv.</source>
        <translation>{file} es de un tipo que no se puede leer; guárdelo como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>{file} is damaged or not a spreadsheet.</source>
        <translation>{file} está dañado o no es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is no duty roster: it needs a column for the host's name and columns for days, such as 2026-05-07. Export the roster to have one to fill in.</source>
        <translation>{file} no es un cuadro de turnos: necesita una columna con el nombre y columnas de días, como 2026-05-07. Exporte el cuadro para tener uno que rellenar.</translation>
    </message>
    <message>
        <source>{file} is no picture and no PDF.</source>
        <translation>{file} no es una imagen ni un PDF.</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read. Take a PNG or a JPEG.</source>
        <translation>{file} no es una imagen legible. Use PNG o JPEG.</translation>
    </message>
    <message>
        <source>{file} is packed in a way no honest workbook is.</source>
        <translation>{file} está comprimido como no lo está ningún libro honrado.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; save a copy without one.</source>
        <translation>{file} está protegido con contraseña; guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>{file} is too large: at most 500 pages and 200 MB.</source>
        <translation>{file} es demasiado grande: 500 páginas y 200 MB como máximo.</translation>
    </message>
    <message>
        <source>{file} links to other workbooks; save a copy with values only.</source>
        <translation>{file} enlaza con otros libros; guarde una copia solo con valores.</translation>
    </message>
    <message>
        <source>{file} needs the columns party, step and from.</source>
        <translation>{file} necesita las columnas turno, puesto y desde.</translation>
    </message>
    <message>
        <source>{found} ID numbers for {owners} owners; paired in order.</source>
        <translation>{found} documentos para {owners} propietarios; se emparejan en orden.</translation>
    </message>
    <message>
        <source>{found} ID numbers for {owners} owners; the rest was not stored.</source>
        <translation>{found} documentos para {owners} propietarios; el resto no se guardó.</translation>
    </message>
    <message>
        <source>{found} kinds of document for {owners} owners; paired in order.</source>
        <translation>{found} tipos de documento para {owners} propietarios; se emparejan en orden.</translation>
    </message>
    <message>
        <source>{found} phones for {owners} owners; paired in order.</source>
        <translation>{found} teléfonos para {owners} propietarios; se emparejan en orden.</translation>
    </message>
    <message>
        <source>{found} phones for {owners} owners; the rest stays with the last one.</source>
        <translation>{found} teléfonos para {owners} propietarios; el resto queda con el último.</translation>
    </message>
    <message>
        <source>{gigabytes} GB free in {path}.</source>
        <translation>{gigabytes} GB libres en {path}.</translation>
    </message>
    <message>
        <source>{holder} is not known as a holder.</source>
        <translation>No se conoce a {holder} como portador.</translation>
    </message>
    <message>
        <source>{holder} passes these keys on and takes them, not {name}. Let them sign in their own name.</source>
        <translation>{holder} entrega y recibe estas llaves, no {name}. Que firme en su propio nombre.</translation>
    </message>
    <message>
        <source>{homes} homes are still expected. Mark them as no-shows or rebook.</source>
        <translation>Aún se esperan {homes} viviendas. Márquelas como no presentadas o reprográmelas.</translation>
    </message>
    <message>
        <source>{homes} homes are still in the house. End their visits first.</source>
        <translation>Aún hay {homes} viviendas en curso. Termine antes sus visitas.</translation>
    </message>
    <message>
        <source>{homes} homes need a host who may take them, one for each host and half-day: certify {more} more hosts.</source>
        <translation>{homes} viviendas necesitan un anfitrión certificado, una por anfitrión y media jornada: certifique a {more} más.</translation>
    </message>
    <message>
        <source>{homes} homes need a host who speaks {languages}; nobody does.</source>
        <translation>{homes} viviendas necesitan un anfitrión que hable {languages}; nadie lo habla.</translation>
    </message>
    <message>
        <source>{homes} of these homes are not this owner's. Offer the keys to an owner of the home, or note at the door who gave authority.</source>
        <translation>{homes} de estas viviendas no son de este propietario. Ofrezca las llaves a su propietario o anote en recepción quién autorizó.</translation>
    </message>
    <message>
        <source>{homes} of these homes have a key set already.</source>
        <translation>{homes} de estas viviendas ya tienen juego de llaves.</translation>
    </message>
    <message>
        <source>{kind} are not papers of single homes: print them into one file.</source>
        <translation>{kind} no son documentos por vivienda: imprímalos en un solo archivo.</translation>
    </message>
    <message>
        <source>{kind} cannot be undone.</source>
        <translation>«{kind}» no se puede deshacer.</translation>
    </message>
    <message>
        <source>{kind} is no kind of day.</source>
        <translation>{kind} no es un tipo de día.</translation>
    </message>
    <message>
        <source>{kind} is no kind of key that the console knows.</source>
        <translation>{kind} no es un tipo de llave que conozca la consola.</translation>
    </message>
    <message>
        <source>{kind} is no kind of paper.</source>
        <translation>{kind} no es un tipo de documento.</translation>
    </message>
    <message>
        <source>{kind} stands twice in the template.</source>
        <translation>{kind} está dos veces en la plantilla.</translation>
    </message>
    <message>
        <source>{label} fits {homes} homes. Name the building and stairwell too: a print voids earlier codes.</source>
        <translation>{label} corresponde a {homes} viviendas. Indique también bloque y portal: imprimir anula los códigos anteriores.</translation>
    </message>
    <message>
        <source>{label} has this photo already.</source>
        <translation>{label} ya tiene esta foto.</translation>
    </message>
    <message>
        <source>{label} has {most} photos: more are not kept.</source>
        <translation>{label} ya tiene {most} fotos: no caben más.</translation>
    </message>
    <message>
        <source>{label} holds up the signing. Only a supervisor, named with a reason, lets it go.</source>
        <translation>{label} impide la firma. Solo un supervisor, con nombre y motivo, puede dejarla pasar.</translation>
    </message>
    <message>
        <source>{label} is so already: nothing to change.</source>
        <translation>{label} ya está así: nada que cambiar.</translation>
    </message>
    <message>
        <source>{label} is with the general manager already.</source>
        <translation>{label} ya está con la dirección general.</translation>
    </message>
    <message>
        <source>{label} is with {party} already.</source>
        <translation>{label} ya está asignada a {party}.</translation>
    </message>
    <message>
        <source>{label} is {state}: this cannot be done now.</source>
        <translation>{label} está {state}: ahora no se puede hacer esto.</translation>
    </message>
    <message>
        <source>{languages}: one of these is no language the console knows.</source>
        <translation>{languages}: la consola no conoce uno de estos idiomas.</translation>
    </message>
    <message>
        <source>{loans} loans of keys are still out. Take them back, or say why they stay out.</source>
        <translation>{loans} préstamos de llaves siguen fuera. Regístrelos o diga por qué siguen fuera.</translation>
    </message>
    <message>
        <source>{method} is no way to pay.</source>
        <translation>{method} no es una forma de pago.</translation>
    </message>
    <message>
        <source>{name} is no number of the plan.</source>
        <translation>{name} no es un número del plan.</translation>
    </message>
    <message>
        <source>{name} is on the list for this trade already.</source>
        <translation>{name} ya está en la lista de este oficio.</translation>
    </message>
    <message>
        <source>{offers} offers of keys wait for an answer. Answer them, or say why they stay open.</source>
        <translation>{offers} entregas de llaves esperan respuesta. Respóndalas o diga por qué siguen abiertas.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Codes issued for it stay valid; print again once there is room.</source>
        <translation>No se pudo escribir {path} ({why}). Los códigos emitidos siguen valiendo; imprima de nuevo cuando haya espacio.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Make room or choose another place.</source>
        <translation>No se pudo escribir {path} ({why}). Haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). The messages count as written: write those that were not answered again.</source>
        <translation>No se pudo escribir {path} ({why}). Los mensajes constan como escritos: escriba de nuevo los que no tienen respuesta.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is in a folder that a cloud service synchronises, which would damage a store file. Use a folder that is not synchronised.</source>
        <translation>{path} está en una carpeta que un servicio en la nube sincroniza, lo que dañaría el archivo. Use una carpeta sin sincronizar.</translation>
    </message>
    <message>
        <source>{path} is no backup of this console.</source>
        <translation>{path} no es una copia de esta consola.</translation>
    </message>
    <message>
        <source>{path} is no folder where a file can be written. Choose another place.</source>
        <translation>{path} no es una carpeta donde se pueda escribir. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} is on a network drive, where a store file is not safe. Use a folder of this computer, or a PostgreSQL server for several computers.</source>
        <translation>{path} está en una unidad de red, donde un archivo de datos no está seguro. Use una carpeta de este equipo o, para varios equipos, un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>{path} is the live store itself.</source>
        <translation>{path} es la propia base de datos en uso.</translation>
    </message>
    <message>
        <source>{path} is the live store itself. Choose another name.</source>
        <translation>{path} es la propia base de datos en uso. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{people} of these persons are still expected or in the house.</source>
        <translation>{people} de estas personas aún están citadas o dentro.</translation>
    </message>
    <message>
        <source>{pieces} key pieces have no named holder. Count and name them.</source>
        <translation>{pieces} llaves no tienen portador conocido. Cuéntelas y asígnelas.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are already on offer.</source>
        <translation>{pieces} de estas llaves ya están ofrecidas.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are in a bag whose seal is intact. Move the bag, or record that its seal was broken.</source>
        <translation>{pieces} de estas piezas están en una bolsa precintada. Mueva la bolsa o registre que se rompió el precinto.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are not on offer.</source>
        <translation>{pieces} de estas llaves no están ofrecidas.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are not out on loan {loan}.</source>
        <translation>{pieces} de estas piezas no están en el préstamo {loan}.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are not reported lost or damaged.</source>
        <translation>{pieces} de estas piezas no constan como perdidas ni dañadas.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are not with the borrower any more. Find them first.</source>
        <translation>{pieces} de estas piezas ya no las tiene el prestatario. Búsquelas antes.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are out on loan. Record their return first.</source>
        <translation>{pieces} de estas piezas están prestadas. Registre antes su devolución.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are with nobody already.</source>
        <translation>{pieces} de estas piezas ya no las tiene nadie.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces are with the owner or with nobody. Take them back first.</source>
        <translation>{pieces} de estas piezas están con el propietario o con nadie. Recupérelas antes.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces do not stay behind.</source>
        <translation>{pieces} de estas piezas no están retenidas.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces have moved since: report them lost or damaged instead.</source>
        <translation>{pieces} de estas piezas ya se movieron: délas por perdidas o dañadas.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces were lost or replaced before.</source>
        <translation>{pieces} de estas piezas ya se perdieron o sustituyeron.</translation>
    </message>
    <message>
        <source>{pieces} of these pieces were replaced: the old ones open nothing any more. Destroy them.</source>
        <translation>{pieces} de estas piezas se sustituyeron: las viejas ya no abren nada. Destrúyalas.</translation>
    </message>
    <message>
        <source>{pieces} pieces are not with the owner yet.</source>
        <translation>{pieces} llaves aún no están con el propietario.</translation>
    </message>
    <message>
        <source>{pieces} pieces of set {set} are still lost. Note them as found, replace them, or change the cylinder.</source>
        <translation>Faltan aún {pieces} piezas del juego {set}. Anótelas como encontradas, sustitúyalas o cambie el bombín.</translation>
    </message>
    <message>
        <source>{pieces} pieces were not seen. Say why for each.</source>
        <translation>{pieces} piezas no se han visto. Diga el motivo de cada una.</translation>
    </message>
    <message>
        <source>{place} is not empty. Say --replace to replace it; it is backed up first.</source>
        <translation>{place} no está vacía. Añada --replace para sustituirla; antes se hace una copia.</translation>
    </message>
    <message>
        <source>{place} is where the store is already.</source>
        <translation>La base de datos ya está en {place}.</translation>
    </message>
    <message>
        <source>{place}: all that may be inspected at once is booked ({homes}).</source>
        <translation>{place}: está reservado todo lo que puede revisarse a la vez ({homes}).</translation>
    </message>
    <message>
        <source>{place}: all that the stairwell may have at once is booked ({homes}).</source>
        <translation>{place}: está reservado todo lo que admite la escalera a la vez ({homes}).</translation>
    </message>
    <message>
        <source>{place}: all that the zone may have at once is booked ({homes}).</source>
        <translation>{place}: está reservado todo lo que admite la zona a la vez ({homes}).</translation>
    </message>
    <message>
        <source>{present} pieces are there, {expected} should be: the set will be shown as incomplete.</source>
        <translation>Hay {present} piezas y debería haber {expected}: el juego se mostrará incompleto.</translation>
    </message>
    <message>
        <source>{purpose} is no purpose of a loan. Choose one of the list.</source>
        <translation>{purpose} no es una finalidad de préstamo. Elija una de la lista.</translation>
    </message>
    <message>
        <source>{reason} is no reason of a count. Choose one of the list.</source>
        <translation>{reason} no es un motivo del recuento. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>{reason} is no reason of the list.</source>
        <translation>{reason} no es un motivo de la lista.</translation>
    </message>
    <message>
        <source>{reason} is no reason of the list. Choose one.</source>
        <translation>{reason} no es un motivo de la lista. Elija uno.</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave a step out.</source>
        <translation>{reason} no es un motivo para omitir un paso.</translation>
    </message>
    <message>
        <source>{reason} is no reason to leave it open. Choose one of the list.</source>
        <translation>{reason} no es un motivo para dejarlo abierto. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>{reason} is no reason to let keys go early. Choose one of the list.</source>
        <translation>{reason} no es un motivo para adelantar las llaves. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>{reason} is not a reason for a hold.</source>
        <translation>«{reason}» no es un motivo para la pausa.</translation>
    </message>
    <message>
        <source>{reason} is not a reason for another host.</source>
        <translation>«{reason}» no es un motivo para cambiar de anfitrión.</translation>
    </message>
    <message>
        <source>{reason} is not a reason for booking this late.</source>
        <translation>{reason} no es un motivo para reservar tan tarde.</translation>
    </message>
    <message>
        <source>{reason} is not a reason for refusing the green channel.</source>
        <translation>«{reason}» no es un motivo para negar la vía prioritaria.</translation>
    </message>
    <message>
        <source>{reason} is not a reason for the green channel.</source>
        <translation>«{reason}» no es un motivo para la vía prioritaria.</translation>
    </message>
    <message>
        <source>{rows} hidden rows were read too (the last is row {last}).</source>
        <translation>También se leyeron {rows} filas ocultas (la última es la {last}).</translation>
    </message>
    <message>
        <source>{rows} rows name no phase; the only one named was taken.</source>
        <translation>{rows} filas no nombran la fase; se tomó la única nombrada.</translation>
    </message>
    <message>
        <source>{rows} rows name no project; the only one named was taken.</source>
        <translation>{rows} filas no nombran la promoción; se tomó la única nombrada.</translation>
    </message>
    <message>
        <source>{rows} rows of the sheet {sheet} were added to their homes.</source>
        <translation>{rows} filas de la hoja {sheet} se añadieron a sus viviendas.</translation>
    </message>
    <message>
        <source>{rows} rows with a name: a duty roster has {most} at most.</source>
        <translation>Hay {rows} filas con nombre: un cuadro de turnos tiene como mucho {most}.</translation>
    </message>
    <message>
        <source>{station} needs {least} to {most} desks.</source>
        <translation>{station} necesita de {least} a {most} puestos.</translation>
    </message>
    <message>
        <source>{step} cannot be optional: it checks what a handover rests on.</source>
        <translation>{step} no puede ser opcional: comprueba aquello en que se basa la entrega.</translation>
    </message>
    <message>
        <source>{step} checks what another step checks already.</source>
        <translation>{step} comprueba lo que ya comprueba otro paso.</translation>
    </message>
    <message>
        <source>{step} is done at the door, so it comes first.</source>
        <translation>{step} se hace en la puerta, así que va primero.</translation>
    </message>
    <message>
        <source>{step} is never left out: without it nothing was handed over.</source>
        <translation>{step} no se omite nunca: sin él no hay entrega.</translation>
    </message>
    <message>
        <source>{step} must come after {station}: keys leave only when the home is signed for.</source>
        <translation>{step} debe ir después de {station}: las llaves salen solo tras la firma.</translation>
    </message>
    <message>
        <source>{step} of {ticket} is not open: it is done, left out or not on its route.</source>
        <translation>{step} de {ticket} no está pendiente: está hecho, omitido o fuera de su recorrido.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} no es ni sí ni no.</translation>
    </message>
    <message>
        <source>{text} is no break. Write it as 10:00-10:30.</source>
        <translation>{text} no es una pausa. Escríbala así: 10:00-10:30.</translation>
    </message>
    <message>
        <source>{text} is no date. Write it as 2026-12-18.</source>
        <translation>{text} no es una fecha. Escríbala así: 2026-12-18.</translation>
    </message>
    <message>
        <source>{text} is no day. Write days as 2026-05-08, half days as 2026-05-08 am.</source>
        <translation>{text} no es un día. Escriba 2026-05-08, o 2026-05-08 am para medio día.</translation>
    </message>
    <message>
        <source>{text} is no set and no piece.</source>
        <translation>{text} no es un juego ni una pieza.</translation>
    </message>
    <message>
        <source>{text} is no time of day: write 9:05 or 905.</source>
        <translation>{text} no es una hora: escriba 9:05 o 905.</translation>
    </message>
    <message>
        <source>{text} says neither all day, morning, afternoon nor off.</source>
        <translation>{text} no dice todo el día, mañana, tarde ni libre.</translation>
    </message>
    <message>
        <source>{ticket} cannot go there yet: steps that come before are not done.</source>
        <translation>{ticket} aún no puede ir allí: faltan pasos anteriores.</translation>
    </message>
    <message>
        <source>{ticket} had not come that far at that time.</source>
        <translation>{ticket} aún no había llegado hasta ahí a esa hora.</translation>
    </message>
    <message>
        <source>{ticket} has begun a step of the hand-over: the purpose stays.</source>
        <translation>{ticket} ya empezó un paso de la entrega: el motivo no cambia.</translation>
    </message>
    <message>
        <source>{ticket} has not finished: {steps}. Finish them, or let a supervisor let the keys go.</source>
        <translation>{ticket} no ha terminado: {steps}. Termínelos o que un supervisor deje salir las llaves.</translation>
    </message>
    <message>
        <source>{ticket} has {children} in childcare: collect them first (Reception, party details).</source>
        <translation>{ticket} tiene {children} en la guardería: recójalos antes (Acogida, datos del grupo).</translation>
    </message>
    <message>
        <source>{ticket} is kept apart from somebody in zone {zone}. Choose another zone.</source>
        <translation>{ticket} debe estar separado de alguien de la zona {zone}. Elija otra.</translation>
    </message>
    <message>
        <source>{ticket} is still at a desk ({step}): enter the end of that first.</source>
        <translation>{ticket} sigue en un puesto ({step}): anote antes su final.</translation>
    </message>
    <message>
        <source>{ticket} is still at this desk. Finish, park or hold it first.</source>
        <translation>{ticket} sigue en este puesto. Termine, aparte o ponga en pausa el turno.</translation>
    </message>
    <message>
        <source>{ticket} is with this host already.</source>
        <translation>{ticket} ya está con este anfitrión.</translation>
    </message>
    <message>
        <source>{ticket} is {state}: this cannot be done now.</source>
        <translation>{ticket} está en estado «{state}»: ahora no se puede.</translation>
    </message>
    <message>
        <source>{ticket} still has required steps: {steps}.</source>
        <translation>A {ticket} le faltan pasos obligatorios: {steps}.</translation>
    </message>
    <message>
        <source>{ticket} still owes {cents} cents.</source>
        <translation>{ticket} aún debe {cents} céntimos.</translation>
    </message>
    <message>
        <source>{ticket} waits in zone {zone} already.</source>
        <translation>{ticket} ya espera en la zona {zone}.</translation>
    </message>
    <message>
        <source>{ticket} was at another step then ({step}).</source>
        <translation>{ticket} estaba entonces en otro paso ({step}).</translation>
    </message>
    <message>
        <source>{ticket} was called {times} times again. Park the ticket.</source>
        <translation>{ticket} ya fue llamado {times} veces más. Aparte el turno.</translation>
    </message>
    <message>
        <source>{ticket} was sent for papers and {papers} are still missing. Tick what came, or leave the visit on hold.</source>
        <translation>{ticket} fue a buscar documentos y aún faltan {papers}. Marque los que trajo o deje la visita en espera.</translation>
    </message>
    <message>
        <source>{ticket}: the end comes before the beginning.</source>
        <translation>{ticket}: el final va antes del principio.</translation>
    </message>
    <message>
        <source>{ticket}: this step is done or not on its route.</source>
        <translation>{ticket}: este paso ya está hecho o no es de su ruta.</translation>
    </message>
    <message>
        <source>{ticket}: {label} holds up the signing ({issues} in all). Close it, or a supervisor lets it go with a reason.</source>
        <translation>{ticket}: {label} impide la firma ({issues} en total). Ciérrela, o un supervisor la deja pasar con un motivo.</translation>
    </message>
    <message>
        <source>{unit} has been handed over already.</source>
        <translation>{unit} ya está entregada.</translation>
    </message>
    <message>
        <source>{value} is no value for {field}.</source>
        <translation>{value} no vale para {field}.</translation>
    </message>
    <message>
        <source>{waiting} wait here, but none that this desk may serve now (host, language or keys).</source>
        <translation>Esperan {waiting} turnos, pero ninguno que este puesto pueda atender ahora (anfitrión, idioma o llaves).</translation>
    </message>
    <message>
        <source>{word} is no word of the defect catalogue.</source>
        <translation>{word} no está en el catálogo de desperfectos.</translation>
    </message>
</context>
</TS>
